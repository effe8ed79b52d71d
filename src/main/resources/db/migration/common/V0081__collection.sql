-- Collections of sources: a person's, a class's or a team's. Members are who opened its link.
create table collection (
  id           uuid         not null,
  organization uuid         not null,
  owner        uuid         not null,
  kind         varchar(16)  not null,
  name         varchar(120) not null,
  join_code    varchar(40)  not null,
  made_at      timestamp with time zone not null,
  constraint collection_pk primary key (id),
  constraint a_link_opens_one_collection unique (join_code)
);
create index collection_by_organization on collection (organization, name);
create table collection_member (
  collection uuid not null,
  person     uuid not null,
  joined_at  timestamp with time zone not null,
  constraint collection_member_pk primary key (collection, person),
  constraint a_member_belongs_to_a_collection foreign key (collection) references collection (id)
);
create table collection_source (
  collection uuid not null,
  source     uuid not null,
  added_by   uuid not null,
  added_at   timestamp with time zone not null,
  constraint collection_source_pk primary key (collection, source),
  constraint a_source_is_put_into_a_collection foreign key (collection) references collection (id)
);
