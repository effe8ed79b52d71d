-- By when a round is asked for: the day, and where it ends. Nothing is closed after it.
alter table appraisal_panel add column due_on date;
alter table appraisal_panel add column due_zone varchar(64);
alter table appraisal_panel add constraint a_due_day_ends_somewhere
  check ((due_on is null) = (due_zone is null));
