-- The rounds that were made for a day of the register, and for whom one failed. Neither is a view: what a round did
-- stands in the log.

create table day_round (
    day       date        not null primary key,
    concerned integer     not null check (concerned >= 0),
    made_at   timestamptz not null
);

create table day_fault (
    day     date        not null,
    dossier uuid        not null,
    reason  text        not null,
    since   timestamptz not null,
    tries   integer     not null default 1,
    primary key (dossier, day)
);

grant select, insert, update, delete on day_round to ${app};
grant select, insert, update, delete on day_fault to ${app};
