-- The outbox. A letter is written in the transaction of its cause and sent after it, once for each key.
create table letter (
  id            uuid         not null,
  letter_key    varchar(200) not null,
  recipient     varchar(254) not null,
  subject       varchar(255) not null,
  body          text         not null,
  organization  varchar(36),
  put_at        timestamp with time zone not null,
  state         varchar(8)   not null,
  tries         integer      not null,
  next_try_at   timestamp with time zone not null,
  settled_at    timestamp with time zone,
  last_error    varchar(255),
  constraint letter_pk                       primary key (id),
  constraint a_letter_is_written_once        unique (letter_key),
  constraint sent_letters_keep_no_secrets    check (state <> 'SENT' or body = '')
);
create index letter_by_next_try on letter (state, next_try_at);
create index letter_by_age on letter (put_at, id);
