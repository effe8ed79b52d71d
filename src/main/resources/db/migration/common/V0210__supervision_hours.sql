-- Hours of supervision: sessions that took place, who was there and says so, and days of practice. Rows are added and never
-- changed; what counts is computed from them each time.
create table session_record (
  id        uuid not null,
  agreement uuid not null,
  constraint session_record_pk            primary key (id),
  constraint a_session_is_under_an_agreement foreign key (agreement) references supervision_agreement (id)
);
create index session_record_by_agreement on session_record (agreement);
create table session_entry (
  id         uuid          not null,
  session    uuid          not null,
  number     integer       not null,
  starts_at  timestamp with time zone,
  ends_at    timestamp with time zone,
  zone       varchar(64),
  mode       varchar(16),
  focus      varchar(16),
  reason     varchar(1000) not null,
  written_by uuid          not null,
  written_at timestamp with time zone not null,
  constraint session_entry_pk                  primary key (id),
  constraint an_entry_of_a_session_is_written_once unique (session, number),
  constraint a_session_ends_after_it_has_begun check (ends_at > starts_at),
  constraint a_session_is_told_whole_or_not_at_all check (
    (starts_at is null and ends_at is null and zone is null and mode is null and focus is null)
    or (starts_at is not null and ends_at is not null and zone is not null and mode is not null and focus is not null)),
  constraint an_entry_is_of_a_session          foreign key (session) references session_record (id)
);
create index session_entry_by_time on session_entry (starts_at, ends_at);
create table session_presence (
  id      uuid    not null,
  session uuid    not null,
  entry   integer not null,
  person  uuid    not null,
  constraint session_presence_pk               primary key (id),
  constraint nobody_is_present_twice           unique (session, entry, person),
  constraint somebody_is_present_in_an_entry   foreign key (session, entry) references session_entry (session, number)
);
create index session_presence_by_person on session_presence (person);
create table session_confirmation (
  id           uuid    not null,
  session      uuid    not null,
  entry        integer not null,
  person       uuid    not null,
  safeguards   varchar(80) not null,
  located      boolean not null,
  confirmed_at timestamp with time zone not null,
  constraint session_confirmation_pk           primary key (id),
  constraint an_entry_is_confirmed_once_by_each unique (session, entry, person),
  constraint a_confirmation_is_of_an_entry     foreign key (session, entry) references session_entry (session, number)
);
create table practice_entry (
  id         uuid not null,
  agreement  uuid not null,
  supervisee uuid not null,
  worked_on  date not null,
  constraint practice_entry_pk                 primary key (id),
  constraint practice_is_of_a_supervisee       foreign key (agreement, supervisee) references agreement_supervisee (agreement, person)
);
create index practice_entry_by_supervisee on practice_entry (supervisee, worked_on);
create table practice_amount (
  id             uuid          not null,
  practice       uuid          not null,
  number         integer       not null,
  direct_minutes integer       not null,
  other_minutes  integer       not null,
  place          varchar(200),
  reason         varchar(1000) not null,
  written_at     timestamp with time zone not null,
  constraint practice_amount_pk                primary key (id),
  constraint an_amount_is_written_once         unique (practice, number),
  constraint an_amount_is_some_time            check (direct_minutes >= 0 and other_minutes >= 0),
  constraint an_amount_is_of_practice          foreign key (practice) references practice_entry (id)
);
create table practice_countersignature (
  id        uuid    not null,
  practice  uuid    not null,
  amount    integer not null,
  signed_by uuid    not null,
  signed_at timestamp with time zone not null,
  constraint practice_countersignature_pk      primary key (id),
  constraint an_amount_is_countersigned_once   unique (practice, amount),
  constraint a_countersignature_is_of_an_amount foreign key (practice, amount) references practice_amount (practice, number)
);
