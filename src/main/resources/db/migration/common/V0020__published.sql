-- Every version of every module, scenario and course that was ever offered, whole, so that an old run, an exam form or a
-- certificate can be read as it was. A version's bytes never change.
create table published (
  kind    varchar(16)  not null,
  slug    varchar(120) not null,
  version integer      not null,
  sha256  char(64)     not null,
  bytes   bytea        not null,
  constraint a_version_is_published_once primary key (kind, slug, version),
  constraint versions_start_at_one       check (version >= 1)
);
