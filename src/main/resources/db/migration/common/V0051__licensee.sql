-- A licensing body's own register. A person is joined to a licensee by jurisdiction, number and name, never by a reference.
create table licensee (
  id            uuid         not null,
  organization  uuid         not null,
  jurisdiction  varchar(6)   not null,
  number        varchar(40)  not null,
  number_key    varchar(40)  not null,
  license_type  varchar(40)  not null,
  name          varchar(120) not null,
  name_key      varchar(120) not null,
  period_starts date         not null,
  period_ends   date         not null,
  status        varchar(16)  not null,
  constraint licensee_pk                    primary key (id),
  constraint a_number_is_one_licensees      unique (organization, jurisdiction, number_key),
  constraint a_period_ends_after_it_started check (period_ends > period_starts),
  constraint licensees_have_a_standing      check (status in ('active', 'inactive', 'lapsed', 'suspended'))
);
create index licensee_by_name on licensee (organization, name_key, id);
create index licensee_by_number on licensee (organization, number_key);
