-- Sources: bibliographic facts in an organization's library, and what became of the works.
-- A merged source stays as a signpost to the one it went into, so that no old address or appraisal loses its way.
create table source (
  id           uuid          not null,
  organization uuid          not null,
  added_by     uuid          not null,
  added_at     timestamp with time zone not null,
  visibility   varchar(16)   not null,
  merged_into  varchar(36),
  source_type  varchar(24)   not null,
  title_key    varchar(400)  not null,
  first_author varchar(120)  not null,
  issued_year  integer       not null,
  doi          varchar(400)  not null,
  pmid         varchar(16)   not null,
  isbn         varchar(16)   not null,
  state        varchar(16)   not null,
  checked_at   timestamp with time zone,
  notices      text          not null,
  reference    text          not null,
  search_key   text          not null,
  constraint source_pk primary key (id)
);
create index source_by_title on source (organization, title_key);
create index source_by_doi on source (organization, doi);
create index source_by_check on source (checked_at);
-- What people decided about two sources; the smaller id stands first.
create table source_pair (
  first_source  uuid        not null,
  second_source uuid        not null,
  relation      varchar(16) not null,
  decided_by    uuid        not null,
  decided_at    timestamp with time zone not null,
  constraint source_pair_pk primary key (first_source, second_source)
);
-- A file on its way into a library. It is kept until all of it is in, so that a restart goes on where it stopped.
create table source_import (
  id           uuid         not null,
  organization uuid         not null,
  person       uuid         not null,
  file_name    varchar(200) not null,
  visibility   varchar(16)  not null,
  bytes        bytea        not null,
  state        varchar(16)  not null,
  format       varchar(16)  not null,
  records      integer      not null,
  done         integer      not null,
  remarks      text         not null,
  begun_at     timestamp with time zone not null,
  finished_at  timestamp with time zone,
  constraint source_import_pk primary key (id)
);
create index source_import_by_state on source_import (state, begun_at);
create table source_import_line (
  import_id uuid         not null,
  position  integer      not null,
  line      integer      not null,
  outcome   varchar(16)  not null,
  title     varchar(400) not null,
  source    varchar(36),
  remarks   text         not null,
  constraint source_import_line_pk primary key (import_id, position),
  constraint a_line_belongs_to_its_import foreign key (import_id) references source_import (id)
);
