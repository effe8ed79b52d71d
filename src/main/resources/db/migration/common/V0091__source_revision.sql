-- What a source was before each change of its reference. What changed is computed from what stands before and after.
create table source_revision (
  source     uuid        not null,
  number     integer     not null,
  kind       varchar(16) not null,
  changed_by uuid        not null,
  changed_at timestamp with time zone not null,
  merged     varchar(36),
  before     text        not null,
  constraint a_change_follows_what_its_author_saw primary key (source, number),
  constraint changes_count_from_one               check (number > 0),
  constraint only_a_merge_names_what_went_in      check ((kind = 'merged') = (merged is not null))
);
create index source_import_line_by_source on source_import_line (source);
create index source_by_what_it_became on source (merged_into);
