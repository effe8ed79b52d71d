-- Searches that people keep. Who wants to hear of what is new is told of each source once: of those that were there when
-- they asked, never; told_to is the last change that was looked at.
create table saved_search (
  id           uuid          not null,
  person       uuid          not null,
  organization uuid          not null,
  name         varchar(120)  not null,
  address      varchar(4000) not null,
  alerts       boolean       not null,
  told_to      bigint        not null,
  saved_at     timestamp with time zone not null,
  constraint saved_search_pk primary key (id)
);
create index saved_search_by_person on saved_search (person, organization, saved_at);
create index saved_search_by_alerts on saved_search (alerts, told_to);
create table saved_search_source (
  search uuid not null,
  source uuid not null,
  constraint a_source_is_told_of_once      primary key (search, source),
  constraint what_was_told_is_of_a_search  foreign key (search) references saved_search (id)
);
