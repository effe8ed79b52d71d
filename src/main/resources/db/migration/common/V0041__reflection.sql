-- What a player wrote at a debrief. The answer to what was hardest is given once, before any verdict, and may be empty; an
-- intention can be written anew, and the latest stands.
create table hardest_moment (
  playthrough uuid not null,
  text        text not null,
  answered_at timestamp with time zone not null,
  constraint the_hardest_moment_is_told_once primary key (playthrough),
  constraint moments_belong_to_a_run         foreign key (playthrough) references playthrough (id)
);

create table intention (
  playthrough uuid    not null,
  position    integer not null,
  text        text    not null,
  made_at     timestamp with time zone not null,
  remind_on   date    not null,
  constraint intention_pk                primary key (playthrough, position),
  constraint intentions_belong_to_a_run  foreign key (playthrough) references playthrough (id)
);
