-- What is on record of hours can't be rewritten by anybody who connects, the owner included, without first taking this away.
create function deny_hours_change() returns trigger language plpgsql as $$
begin
  raise exception 'hours are only added to';
end
$$;
create trigger sessions_are_never_changed before update on session_record
  for each row execute function deny_hours_change();
create trigger session_entries_are_never_changed before update on session_entry
  for each row execute function deny_hours_change();
create trigger presences_are_never_changed before update on session_presence
  for each row execute function deny_hours_change();
create trigger confirmations_are_never_changed before update on session_confirmation
  for each row execute function deny_hours_change();
create trigger practice_is_never_changed before update on practice_entry
  for each row execute function deny_hours_change();
create trigger amounts_are_never_changed before update on practice_amount
  for each row execute function deny_hours_change();
create trigger countersignatures_are_never_changed before update on practice_countersignature
  for each row execute function deny_hours_change();
