-- The ledger. Entries are added and never changed; each leaf is the RFC 6962 hash of a salted commitment to its content.
-- Content stands apart, so that erasing a person leaves every proof valid.
create table credit_entry (
  position    bigint      not null,
  kind        varchar(16) not null,
  award_key   varchar(36),
  entered_at  timestamp with time zone not null,
  leaf_hash   bytea       not null,
  root_before bytea       not null,
  constraint credit_entry_pk         primary key (position),
  constraint an_enrollment_earns_once unique (award_key),
  constraint only_awards_have_a_key  check ((kind = 'award') = (award_key is not null)),
  constraint entries_are_of_a_kind   check (kind in ('award', 'correction', 'reversal')),
  constraint positions_start_at_zero check (position >= 0)
);

create table credit_entry_content (
  position bigint not null,
  salt     bytea  not null,
  text     text   not null,
  person   uuid   not null,
  constraint credit_entry_content_pk  primary key (position),
  constraint content_belongs_to_entry foreign key (position) references credit_entry (position)
);
create index credit_entry_by_person on credit_entry_content (person, position);

-- Which award a code opens, and which award an amendment is about: ways to find entries, both also said by the text itself.
create table credit_certificate (
  code     varchar(34) not null,
  position bigint      not null,
  constraint credit_certificate_pk        primary key (code),
  constraint an_award_has_one_certificate unique (position),
  constraint certificates_are_of_entries  foreign key (position) references credit_entry (position)
);

-- Size, root and compact frontier in hexadecimal. Locking this row is what orders the entries.
create table ledger_head (
  id       integer     not null,
  size     bigint      not null,
  root     varchar(64) not null,
  frontier text        not null,
  constraint ledger_head_pk           primary key (id),
  constraint there_is_one_ledger_head check (id = 1)
);
insert into ledger_head (id, size, root, frontier)
values (1, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '');

-- Complete subtrees above the leaves. Can be dropped: what is missing is computed from the leaves again.
create table ledger_node_cache (
  node_level integer not null,
  node_index bigint  not null,
  hash       bytea   not null,
  constraint ledger_node_cache_pk primary key (node_level, node_index)
);

create table credit_checkpoint (
  size    bigint not null,
  root    bytea  not null,
  note    text   not null,
  made_at timestamp with time zone not null,
  constraint credit_checkpoint_pk primary key (size)
);
