-- How people sign in: password hashes, sign-ins that can be ended, links that work once, and how often somebody tried.
create table password (
  person     uuid         not null,
  hash       varchar(255) not null,
  changed_at timestamp with time zone not null,
  constraint password_pk            primary key (person),
  constraint password_is_a_person_s foreign key (person) references person (id)
);
create table sign_in (
  id           uuid         not null,
  person       uuid         not null,
  organization uuid         not null,
  device       varchar(160) not null,
  began_at     timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  constraint sign_in_pk            primary key (id),
  constraint sign_in_is_a_person_s foreign key (person) references person (id)
);
create index sign_in_by_person on sign_in (person, last_seen_at);
create table one_time_link (
  secret_hash varchar(64)  not null,
  purpose     varchar(24)  not null,
  about       varchar(64)  not null,
  expires_at  timestamp with time zone not null,
  constraint one_time_link_pk primary key (secret_hash)
);
create index one_time_link_by_subject on one_time_link (purpose, about);
create table invitation (
  id           uuid         not null,
  organization uuid         not null,
  email        varchar(254) not null,
  email_key    varchar(254) not null,
  roles        varchar(120) not null,
  invited_by   uuid         not null,
  invited_at   timestamp with time zone not null,
  constraint invitation_pk                      primary key (id),
  constraint invitation_is_to_an_organization   foreign key (organization) references organization (id),
  constraint an_address_is_invited_once         unique (organization, email_key)
);
create table sign_in_failure (
  subject        varchar(64) not null,
  failures       integer     not null,
  last_failed_at timestamp with time zone not null,
  constraint sign_in_failure_pk primary key (subject)
);
create index sign_in_failure_by_age on sign_in_failure (last_failed_at);
