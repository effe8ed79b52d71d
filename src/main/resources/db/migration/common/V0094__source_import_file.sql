-- The bytes of a file stand apart from how far it is, which is read and written again and again while it is taken in.
create table source_import_file (
  import_id uuid  not null,
  bytes     bytea not null,
  constraint source_import_file_pk          primary key (import_id),
  constraint a_file_belongs_to_its_import foreign key (import_id) references source_import (id)
);
insert into source_import_file (import_id, bytes) select id, bytes from source_import where state = 'waiting';
alter table source_import drop column bytes;
