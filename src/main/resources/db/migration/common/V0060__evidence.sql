-- What a person has shown of a duty: an item answered, a rule of a scenario judged, a lesson finished. Rows are added and
-- never changed; levels are computed from them. ref names the activity with its version and the place in it.
create table evidence (
  person     uuid         not null,
  obligation varchar(8)   not null,
  ref        varchar(200) not null,
  shown_at   timestamp with time zone not null,
  kind       varchar(16)  not null,
  outcome    varchar(16)  not null,
  constraint one_moment_shows_a_duty_once primary key (person, obligation, ref, shown_at),
  constraint kinds_of_evidence_are_known  check (kind in ('LESSON', 'RECALL', 'APPLY', 'JUDGE', 'SCENARIO')),
  constraint outcomes_are_known           check (outcome in ('MET', 'MET_LATE', 'NOT_MET'))
);
create index evidence_by_person on evidence (person, shown_at);
