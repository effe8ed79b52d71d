-- When an organization's own instrument stopped being offered, and when it was offered again; the newest row holds.
-- Versions stay in checklist_text, so that every rating made with one can still be read.
create table checklist_offer (
  id           uuid         not null,
  organization uuid         not null,
  slug         varchar(120) not null,
  offered      boolean      not null,
  person       uuid         not null,
  decided_at   timestamp with time zone not null,
  constraint checklist_offer_pk primary key (id)
);
create index checklist_offer_by_organization on checklist_offer (organization, decided_at);
