-- What assessors found of work, competence by competence: from this their agreement is measured.

create table view.judging_mark (
    work       uuid    not null, -- the entry, or the trajectory
    round      int     not null, -- 2 after a supplement
    assessor   uuid    not null, -- the recognition
    competence text    not null,
    rubric     text    not null, -- by which scale
    dossier    uuid    not null, -- whose work
    given      date    not null,
    rank       int     not null, -- steps above the lowest mark
    occasion   text    not null, -- why it was given
    known      boolean not null, -- everybody is in, so that it may be looked at
    primary key (work, round, assessor, competence)
);

create index judging_mark_given on view.judging_mark (given);

-- Who has which place at a trajectory, for facts that name the place alone.
create table view.judging_place (
    trajectory uuid not null,
    place      text not null,
    assessor   uuid not null,
    primary key (trajectory, place)
);
