-- Appraisals of sources: what was asked, what was answered, when it was finished and why it was opened again. Rows are
-- added and never changed; a rating is computed from them each time.
create table checklist_text (
  id           uuid         not null,
  organization uuid         not null,
  slug         varchar(120) not null,
  version      integer      not null,
  text         text         not null,
  kept_at      timestamp with time zone not null,
  constraint checklist_text_pk                      primary key (id),
  constraint a_version_of_a_checklist_is_kept_once unique (organization, slug, version)
);
create table appraisal_panel (
  id           uuid         not null,
  source       uuid         not null,
  checklist    varchar(120) not null,
  version      integer      not null,
  preset       varchar(120) not null,
  kind         varchar(16)  not null,
  question     varchar(16)  not null,
  stakes       varchar(8)   not null,
  decision     varchar(500) not null,
  design       varchar(120) not null,
  good_for     integer      not null,
  opener       uuid         not null,
  organization uuid         not null,
  opened_at    timestamp with time zone not null,
  constraint appraisal_panel_pk primary key (id)
);
create index appraisal_panel_by_opener on appraisal_panel (opener, opened_at);
create table appraisal_panel_rater (
  id     uuid    not null,
  panel  uuid    not null,
  place  integer not null,
  person uuid    not null,
  constraint appraisal_panel_rater_pk      primary key (id),
  constraint a_person_rates_once_in_a_round unique (panel, person),
  constraint a_rater_is_of_a_round        foreign key (panel) references appraisal_panel (id)
);
create index appraisal_panel_by_rater on appraisal_panel_rater (person);
create table adjudication (
  id     uuid          not null,
  panel  uuid          not null,
  item   varchar(120)  not null,
  answer varchar(16)   not null,
  reason varchar(2000) not null,
  person uuid          not null,
  ruled_at timestamp with time zone not null,
  constraint adjudication_pk              primary key (id),
  constraint an_adjudication_is_of_a_round foreign key (panel) references appraisal_panel (id)
);
create index adjudication_by_panel on adjudication (panel, ruled_at);
create table appraisal (
  id           uuid         not null,
  source       uuid         not null,
  checklist    varchar(120) not null,
  version      integer      not null,
  preset       varchar(120) not null,
  person       uuid         not null,
  organization uuid         not null,
  panel        varchar(36),
  started_at   timestamp with time zone not null,
  constraint appraisal_pk primary key (id)
);
create index appraisal_by_source on appraisal (source, started_at);
create index appraisal_by_person on appraisal (person, started_at);
create index appraisal_by_panel on appraisal (panel);
create table appraisal_framing (
  id        uuid         not null,
  appraisal uuid         not null,
  kind      varchar(16)  not null,
  question  varchar(16)  not null,
  stakes    varchar(8)   not null,
  decision  varchar(500) not null,
  design    varchar(120) not null,
  good_for  integer      not null,
  framed_at timestamp with time zone not null,
  constraint appraisal_framing_pk          primary key (id),
  constraint a_framing_is_of_an_appraisal  foreign key (appraisal) references appraisal (id)
);
create index appraisal_framing_by_appraisal on appraisal_framing (appraisal, framed_at);
create table appraisal_answer (
  id        uuid          not null,
  appraisal uuid          not null,
  item      varchar(120)  not null,
  answer    varchar(16)   not null,
  evidence  varchar(2000) not null,
  sure      boolean       not null,
  given_at  timestamp with time zone not null,
  constraint appraisal_answer_pk          primary key (id),
  constraint an_answer_is_of_an_appraisal foreign key (appraisal) references appraisal (id)
);
create index appraisal_answer_by_appraisal on appraisal_answer (appraisal, given_at);
create table appraisal_turn (
  id        uuid         not null,
  appraisal uuid         not null,
  kind      varchar(16)  not null,
  note      varchar(500) not null,
  turned_at timestamp with time zone not null,
  constraint appraisal_turn_pk          primary key (id),
  constraint a_turn_is_of_an_appraisal  foreign key (appraisal) references appraisal (id)
);
create index appraisal_turn_by_appraisal on appraisal_turn (appraisal, turned_at);
create table appraisal_reliance (
  id           uuid         not null,
  source       uuid         not null,
  person       uuid         not null,
  organization uuid         not null,
  purpose      varchar(200) not null,
  since        timestamp with time zone not null,
  constraint appraisal_reliance_pk            primary key (id),
  constraint a_person_relies_on_a_source_once unique (source, person)
);
