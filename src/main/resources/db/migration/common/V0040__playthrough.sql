-- Plays of scenarios. A run is the list of its choices; verdicts are computed. Two tabs that choose at once both ask for
-- the next position, and the primary key gives it to one of them.
create table playthrough (
  id           uuid         not null,
  player       uuid         not null,
  organization uuid         not null,
  slug         varchar(120) not null,
  version      integer      not null,
  sha256       varchar(64)  not null,
  started_at   timestamp with time zone not null,
  replay_of    varchar(36),
  shared       integer      not null,
  constraint playthrough_pk                  primary key (id),
  constraint only_a_replay_shares_choices    check (replay_of is not null or shared = 0)
);
create index playthrough_by_player on playthrough (player, slug, started_at);

create table playthrough_choice (
  playthrough uuid         not null,
  position    integer      not null,
  choice      varchar(120) not null,
  chosen_at   timestamp with time zone not null,
  constraint one_choice_per_position   primary key (playthrough, position),
  constraint choices_belong_to_a_run   foreign key (playthrough) references playthrough (id),
  constraint choices_count_from_zero   check (position >= 0)
);
