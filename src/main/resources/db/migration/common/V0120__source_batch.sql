-- One thing done to many sources at once, and what came of each. What is only proposed has no time at which it was done.
create table source_batch (
  id           uuid        not null,
  organization uuid        not null,
  person       uuid        not null,
  deed         varchar(16) not null,
  collection   varchar(36),
  begun_at     timestamp with time zone not null,
  done_at      timestamp with time zone,
  undone_at    timestamp with time zone,
  constraint source_batch_pk primary key (id),
  constraint only_what_goes_in_names_a_collection check ((deed = 'put') = (collection is not null)),
  constraint only_what_was_done_is_undone         check (undone_at is null or done_at is not null)
);
create table source_batch_line (
  batch    uuid         not null,
  position integer      not null,
  source   uuid         not null,
  title    varchar(400) not null,
  outcome  varchar(16)  not null,
  constraint source_batch_line_pk primary key (batch, position),
  constraint a_line_belongs_to_its_batch foreign key (batch) references source_batch (id)
);
