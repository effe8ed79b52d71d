-- When the raters of a round first saw each other's answers; from then on the answers are frozen, and figures of
-- agreement are of what stood then. Of rounds before this, it is when the last rater had finished once.
alter table appraisal_panel add column unblinded_at timestamp with time zone;
update appraisal_panel set unblinded_at = (
  select max(t.turned_at) from appraisal_turn t, appraisal a
  where a.id = t.appraisal and a.panel = cast(appraisal_panel.id as varchar(36)) and t.kind = 'FINISHED'
    and not exists (
      select 1 from appraisal_turn e
      where e.appraisal = t.appraisal and e.kind = 'FINISHED' and e.turned_at < t.turned_at))
where exists (select 1 from appraisal a where a.panel = cast(appraisal_panel.id as varchar(36)))
  and not exists (
    select 1 from appraisal a
    where a.panel = cast(appraisal_panel.id as varchar(36))
      and not exists (select 1 from appraisal_turn t where t.appraisal = a.id and t.kind = 'FINISHED'));

-- A rater who was not done may leave a round; what they said stays theirs alone.
alter table appraisal_panel_rater add column left_at timestamp with time zone;
