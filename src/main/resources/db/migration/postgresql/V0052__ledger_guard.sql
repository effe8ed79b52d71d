-- Entries can't be changed by anybody who connects, the owner included, without first taking this away.
create function deny_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to';
end
$$;
create trigger entries_are_never_changed before update or delete on credit_entry
  for each row execute function deny_ledger_change();
create trigger entries_are_never_emptied before truncate on credit_entry
  for each statement execute function deny_ledger_change();
create trigger content_is_never_rewritten before update on credit_entry_content
  for each row execute function deny_ledger_change();
create trigger checkpoints_are_never_changed before update or delete on credit_checkpoint
  for each row execute function deny_ledger_change();
