-- Who did or read what, whose, and when. Rows are added and never changed.
create table audit_record (
  id           uuid        not null,
  happened_at  timestamp with time zone not null,
  actor        uuid        not null,
  organization uuid        not null,
  verb         varchar(8)  not null,
  thing        varchar(16) not null,
  thing_id     varchar(200) not null,
  whose        varchar(36),
  allowed      boolean     not null,
  constraint audit_record_pk primary key (id)
);
create index audit_record_by_organization on audit_record (organization, happened_at, id);
create index audit_record_by_actor on audit_record (organization, actor, happened_at);
create index audit_record_by_whose on audit_record (organization, whose, happened_at);
