-- Instruments that an organization is still writing, as the fields of the form. A revision is kept in place of the one
-- before it; who kept another one meanwhile keeps theirs under another name. Published versions stand in checklist_text.
create table checklist_draft (
  id           uuid         not null,
  organization uuid         not null,
  slug         varchar(120) not null,
  version      integer      not null,
  revision     integer      not null,
  fields       text         not null,
  person       uuid         not null,
  kept_at      timestamp with time zone not null,
  constraint checklist_draft_pk                 primary key (id),
  constraint one_draft_of_a_checklist_at_a_time unique (organization, slug)
);
