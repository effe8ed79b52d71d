-- What was agreed can't be rewritten by anybody who connects, the owner included, without first taking this away.
create function deny_agreement_change() returns trigger language plpgsql as $$
begin
  raise exception 'agreements are only added to';
end
$$;
create trigger agreements_are_never_changed before update on supervision_agreement
  for each row execute function deny_agreement_change();
create trigger supervisees_are_never_changed before update on agreement_supervisee
  for each row execute function deny_agreement_change();
create trigger versions_are_never_changed before update on agreement_version
  for each row execute function deny_agreement_change();
create trigger terms_are_never_changed before update on agreement_term
  for each row execute function deny_agreement_change();
create trigger signatures_are_never_changed before update on agreement_signature
  for each row execute function deny_agreement_change();
create trigger approvals_are_never_changed before update on agreement_approval
  for each row execute function deny_agreement_change();
create trigger endings_are_never_changed before update on agreement_ending
  for each row execute function deny_agreement_change();
create trigger hand_overs_are_never_changed before update on agreement_hand_over
  for each row execute function deny_agreement_change();
