-- The organization that runs the installation; the first one, made by the operator's own link.
alter table organization add column operator boolean default false not null;
