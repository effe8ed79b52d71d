-- Enrollments, what readers did, forms and answers. Rows are added and hardly ever changed: an enrollment gets its end.
create table course_enrollment (
  id           uuid        not null,
  person       uuid        not null,
  organization uuid        not null,
  course       varchar(80) not null,
  version      integer     not null,
  ordinal      integer     not null,
  enrolled_at  timestamp with time zone not null,
  counts_since timestamp with time zone not null,
  ended_at     timestamp with time zone,
  constraint course_enrollment_pk          primary key (id),
  constraint a_double_click_enrolls_once   unique (person, course, version, ordinal),
  constraint ordinals_start_at_one         check (ordinal >= 1),
  constraint nothing_ends_before_it_begins check (ended_at is null or ended_at >= enrolled_at)
);
create table lesson_event (
  id          uuid         not null,
  person      uuid         not null,
  module      varchar(80)  not null,
  version     integer      not null,
  lesson      varchar(120) not null,
  kind        varchar(8)   not null,
  anchor      varchar(200) not null,
  happened_at timestamp with time zone not null,
  constraint lesson_event_pk                 primary key (id),
  constraint only_places_reached_have_an_anchor check ((kind = 'REACHED') = (anchor <> ''))
);
create index lesson_event_by_reader on lesson_event (person, module, happened_at);
create table block_answer (
  id       uuid         not null,
  person   uuid         not null,
  module   varchar(80)  not null,
  version  integer      not null,
  block    varchar(120) not null,
  picks    text         not null,
  given_at timestamp with time zone not null,
  constraint block_answer_pk primary key (id)
);
create index block_answer_by_reader on block_answer (person, module, given_at);
create table lesson_note (
  id       uuid         not null,
  person   uuid         not null,
  module   varchar(80)  not null,
  version  integer      not null,
  lesson   varchar(120) not null,
  anchor   varchar(200) not null,
  text     text         not null,
  noted_at timestamp with time zone not null,
  constraint lesson_note_pk primary key (id)
);
create index lesson_note_by_reader on lesson_note (person, module, noted_at);
create table sitting (
  id       uuid        not null,
  person   uuid        not null,
  kind     varchar(16) not null,
  slug     varchar(80) not null,
  version  integer     not null,
  begun_at timestamp with time zone not null,
  constraint sitting_pk primary key (id)
);
create index sitting_by_person on sitting (person, kind, slug);
create table sitting_beat (
  sitting uuid not null,
  beat_at timestamp with time zone not null,
  constraint sitting_beat_pk          primary key (sitting, beat_at),
  constraint a_beat_is_of_a_sitting   foreign key (sitting) references sitting (id)
);
create table exam_form (
  id           uuid        not null,
  person       uuid        not null,
  organization uuid        not null,
  module       varchar(80) not null,
  version      integer     not null,
  attempt      integer     not null,
  seed         bigint      not null,
  drawn_at     timestamp with time zone not null,
  constraint exam_form_pk                primary key (id),
  constraint a_double_click_draws_once   unique (person, module, attempt),
  constraint attempts_start_at_one       check (attempt >= 1)
);
create table exam_form_item (
  form     uuid         not null,
  position integer      not null,
  item     varchar(120) not null,
  parts    text         not null,
  constraint exam_form_item_pk       primary key (form, position),
  constraint a_form_asks_an_item_once unique (form, item),
  constraint an_item_is_on_a_form    foreign key (form) references exam_form (id)
);
create table exam_answer (
  id       uuid         not null,
  form     uuid         not null,
  item     varchar(120) not null,
  picks    text         not null,
  given_at timestamp with time zone not null,
  constraint exam_answer_pk            primary key (id),
  constraint an_answer_is_to_a_form    foreign key (form) references exam_form (id)
);
create index exam_answer_by_form on exam_answer (form, given_at);
create table exam_submission (
  form         uuid not null,
  submitted_at timestamp with time zone not null,
  constraint a_form_is_handed_in_once  primary key (form),
  constraint a_submission_is_of_a_form foreign key (form) references exam_form (id)
);
create table course_evaluation (
  enrollment uuid not null,
  given_at   timestamp with time zone not null,
  constraint an_enrollment_is_evaluated_once primary key (enrollment),
  constraint an_evaluation_is_of_an_enrollment foreign key (enrollment) references course_enrollment (id)
);
create table course_evaluation_answer (
  enrollment uuid         not null,
  question   varchar(200) not null,
  answer     text         not null,
  constraint course_evaluation_answer_pk   primary key (enrollment, question),
  constraint an_answer_is_to_an_evaluation foreign key (enrollment) references course_evaluation (enrollment)
);
create table course_attestation (
  enrollment  uuid not null,
  text        text not null,
  attested_at timestamp with time zone not null,
  constraint an_enrollment_is_attested_once     primary key (enrollment),
  constraint an_attestation_is_of_an_enrollment foreign key (enrollment) references course_enrollment (id)
);
