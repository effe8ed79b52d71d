-- Who holds that a credit should not stand, and what a second person decided. The reversal itself is an entry of the ledger.
create table reversal_proposal (
  id          uuid         not null,
  entry       bigint       not null,
  open_entry  bigint,
  certificate varchar(40)  not null,
  person      uuid         not null,
  reason      varchar(500) not null,
  proposed_by varchar(36)  not null,
  proposed_at timestamp with time zone not null,
  outcome     varchar(16),
  decided_by  varchar(36),
  decided_at  timestamp with time zone,
  constraint reversal_proposal_pk              primary key (id),
  constraint a_credit_has_one_open_proposal    unique (open_entry),
  constraint an_open_proposal_is_undecided     check ((open_entry is null) = (outcome is not null)),
  constraint proposals_are_confirmed_or_withdrawn check (outcome in ('CONFIRMED', 'WITHDRAWN')),
  constraint nobody_confirms_their_own_proposal check (outcome is null or outcome <> 'CONFIRMED' or decided_by <> proposed_by)
);
create index reversal_proposal_by_time on reversal_proposal (proposed_at, id);
