-- People, organizations, roles and licenses. Secrets are kept as hashes only.
create table person (
  id             uuid         not null,
  name           varchar(120) not null,
  email          varchar(254) not null,
  email_key      varchar(254) not null,
  zone           varchar(64)  not null,
  email_verified boolean      not null,
  demo           boolean      not null,
  constraint person_pk                    primary key (id),
  constraint one_account_for_each_address unique (email_key)
);
create index person_by_name on person (name, id);
create table organization (
  id           uuid         not null,
  name         varchar(160) not null,
  kind         varchar(16)  not null,
  sign_up      varchar(8)   not null,
  jurisdiction varchar(6),
  demo         boolean      not null,
  constraint organization_pk primary key (id),
  constraint only_licensing_bodies_have_a_jurisdiction check ((kind = 'LICENSING_BODY') = (jurisdiction is not null))
);
create table membership (
  person       uuid        not null,
  organization uuid        not null,
  role         varchar(16) not null,
  constraint membership_pk                     primary key (person, organization, role),
  constraint membership_is_a_person_s          foreign key (person) references person (id),
  constraint membership_is_in_an_organization  foreign key (organization) references organization (id)
);
create index membership_by_organization on membership (organization, person);
create table license (
  id           uuid        not null,
  person       uuid        not null,
  jurisdiction varchar(6)  not null,
  type         varchar(40) not null,
  number       varchar(40) not null,
  number_key   varchar(40) not null,
  issued       date        not null,
  expires      date,
  constraint license_pk                    primary key (id),
  constraint a_person_has_a_license_once   unique (person, jurisdiction, number_key),
  constraint a_license_ends_after_it_began check (expires is null or expires >= issued),
  constraint license_is_a_person_s         foreign key (person) references person (id)
);
create index license_by_number on license (jurisdiction, number_key);
create table registered_license (
  body         uuid         not null,
  jurisdiction varchar(6)   not null,
  number_key   varchar(40)  not null,
  number       varchar(40)  not null,
  type         varchar(40)  not null,
  name         varchar(160) not null,
  name_key     varchar(160) not null,
  constraint registered_license_pk       primary key (body, jurisdiction, number_key),
  constraint a_register_is_a_body_s      foreign key (body) references organization (id)
);
create index registered_license_by_number on registered_license (jurisdiction, number_key);
