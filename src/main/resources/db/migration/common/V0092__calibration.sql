-- Blind ratings of keyed sources. Answers are added and never changed; once the key was shown, the moment is noted and
-- nothing more is added. The first time is blind; who rates a source again does it knowing the key.
create table calibration_rating (
  id           uuid         not null,
  calibration  varchar(120) not null,
  version      integer      not null,
  source       varchar(120) not null,
  person       uuid         not null,
  organization uuid         not null,
  ordinal      integer      not null,
  started_at   timestamp with time zone not null,
  compared_at  timestamp with time zone,
  constraint calibration_rating_pk                 primary key (id),
  constraint a_source_is_rated_for_the_nth_time_once unique (person, calibration, version, source, ordinal),
  constraint times_of_rating_start_at_one          check (ordinal >= 1)
);
create index calibration_rating_by_person on calibration_rating (person, calibration, started_at);
create table calibration_answer (
  id        uuid          not null,
  rating    uuid          not null,
  item      varchar(120)  not null,
  answer    varchar(16)   not null,
  evidence  varchar(2000) not null,
  sure      boolean       not null,
  given_at  timestamp with time zone not null,
  constraint calibration_answer_pk       primary key (id),
  constraint an_answer_is_of_a_rating foreign key (rating) references calibration_rating (id)
);
create index calibration_answer_by_rating on calibration_answer (rating, given_at);

-- A source appraised beside a key shows duties too.
alter table evidence drop constraint kinds_of_evidence_are_known;
alter table evidence add constraint kinds_of_evidence_are_known
  check (kind in ('LESSON', 'RECALL', 'APPLY', 'JUDGE', 'CALIBRATION', 'SCENARIO'));
