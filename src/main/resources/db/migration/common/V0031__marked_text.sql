-- What the reader marked in the paragraph that a note stands beside; empty where nothing was.
alter table lesson_note add column quote text default '' not null;
