-- A merge can be undone: what went into a source comes out again, and the history tells both.
alter table source_revision drop constraint only_a_merge_names_what_went_in;
alter table source_revision add constraint only_merging_and_parting_name_another
  check ((kind in ('merged', 'parted')) = (merged is not null));
create index source_by_pmid on source (organization, pmid);
