-- Old work that assessors judge again, blind and without effect.

create table view.remarking (
    remarking uuid        not null, -- the same work in a half-year has one
    assessor  uuid        not null, -- the recognition; who had it once does not get it again
    dossier   uuid        not null, -- whose work
    entry     uuid        not null,
    round     int         not null,
    half_year text        not null,
    seed      text        not null,
    size      int         not null,
    place     int         not null, -- in the order of the draw
    drawn     timestamptz not null,
    last_day  date        not null,
    state     text        not null,
    primary key (remarking, assessor)
);

create index remarking_assessor on view.remarking (assessor, state);
create index remarking_half_year on view.remarking (half_year);
