-- Agreements on supervision: who, what was written, who signed it, who approved it and how it ended. Rows are added and never
-- changed; what is in force is computed from them each time.
create table supervision_agreement (
  id           uuid        not null,
  organization uuid        not null,
  supervisor   uuid        not null,
  zone         varchar(64) not null,
  opened_at    timestamp with time zone not null,
  constraint supervision_agreement_pk primary key (id)
);
create index supervision_agreement_by_supervisor on supervision_agreement (supervisor, opened_at);
create table agreement_supervisee (
  id          uuid         not null,
  agreement   uuid         not null,
  place       integer      not null,
  person      uuid         not null,
  body        varchar(40)  not null,
  designation varchar(120) not null,
  constraint agreement_supervisee_pk              primary key (id),
  constraint nobody_is_supervised_twice_in_one    unique (agreement, person),
  constraint one_to_six_are_supervised            unique (agreement, place),
  constraint places_are_six                       check (place between 0 and 5),
  constraint a_supervisee_is_of_an_agreement      foreign key (agreement) references supervision_agreement (id)
);
create index agreement_supervisee_by_person on agreement_supervisee (person);
create table agreement_version (
  id         uuid    not null,
  agreement  uuid    not null,
  version    integer not null,
  first_day  date    not null,
  last_day   date,
  written_by uuid    not null,
  written_at timestamp with time zone not null,
  constraint agreement_version_pk                   primary key (id),
  constraint a_version_is_written_once              unique (agreement, version),
  constraint an_agreement_ends_after_it_has_begun   check (last_day is null or last_day >= first_day),
  constraint a_version_is_of_an_agreement           foreign key (agreement) references supervision_agreement (id)
);
create table agreement_term (
  id        uuid        not null,
  agreement uuid        not null,
  version   integer     not null,
  term      varchar(16) not null,
  text      text        not null,
  constraint agreement_term_pk            primary key (id),
  constraint a_term_stands_once           unique (agreement, version, term),
  constraint a_term_is_of_a_version       foreign key (agreement, version) references agreement_version (agreement, version)
);
create table agreement_signature (
  id        uuid        not null,
  agreement uuid        not null,
  version   integer     not null,
  person    uuid        not null,
  digest    varchar(64) not null,
  signed_at timestamp with time zone not null,
  constraint agreement_signature_pk             primary key (id),
  constraint a_version_is_signed_once_by_each   unique (agreement, version, person),
  constraint a_signature_is_of_a_version        foreign key (agreement, version) references agreement_version (agreement, version)
);
create table agreement_approval (
  id          uuid        not null,
  agreement   uuid        not null,
  version     integer     not null,
  body        varchar(40) not null,
  approved_on date        not null,
  entered_by  uuid        not null,
  entered_at  timestamp with time zone not null,
  constraint agreement_approval_pk          primary key (id),
  constraint an_approval_is_of_a_version    foreign key (agreement, version) references agreement_version (agreement, version)
);
create index agreement_approval_by_agreement on agreement_approval (agreement, entered_at);
create table agreement_ending (
  id        uuid          not null,
  agreement uuid          not null,
  reason    varchar(1000) not null,
  ended_by  uuid          not null,
  ended_at  timestamp with time zone not null,
  constraint agreement_ending_pk           primary key (id),
  constraint an_agreement_is_ended_once    unique (agreement),
  constraint an_ending_is_of_an_agreement  foreign key (agreement) references supervision_agreement (id)
);
create table agreement_hand_over (
  id         uuid not null,
  agreement  uuid not null,
  supervisee uuid not null,
  successor  uuid not null,
  handed_at  timestamp with time zone not null,
  constraint agreement_hand_over_pk               primary key (id),
  constraint a_supervisee_goes_on_once            unique (agreement, supervisee),
  constraint a_hand_over_is_of_an_agreement       foreign key (agreement) references supervision_agreement (id),
  constraint a_hand_over_is_to_an_agreement       foreign key (successor) references supervision_agreement (id),
  constraint nobody_is_handed_over_to_the_same    check (agreement <> successor)
);
