-- What changed and must be found as it is now. Writers add rows without a number; who feeds an index numbers them, one
-- feeder at a time, so that below a number that is seen none is still to come. Of each source the last row is enough.
create table search_change (
  id       uuid   not null,
  source   uuid   not null,
  position bigint not null,
  constraint search_change_pk        primary key (id),
  constraint numbers_start_above_zero check (position >= 0)
);
create index search_change_by_position on search_change (position);
create index search_change_by_source on search_change (source, position);
create table search_head (
  id       integer     not null,
  lineage  varchar(36) not null,
  position bigint      not null,
  constraint search_head_pk  primary key (id),
  constraint there_is_one_head check (id = 1)
);
insert into search_head (id, lineage, position) values (1, '', 0);
