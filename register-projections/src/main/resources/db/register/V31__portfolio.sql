-- Entries of portfolios: each whole, and who has which to judge.

create table view.portfolio_entry (
    entry     uuid primary key,
    dossier   uuid        not null,
    state     text        not null,
    handed_at timestamptz not null,
    answer_by date, -- while more is awaited from the leader
    wanted    boolean     not null, -- nobody could be found for a seat
    escalated boolean     not null, -- an assessor was late again
    body      jsonb       not null
);

create index portfolio_entry_dossier on view.portfolio_entry (dossier);

create table view.portfolio_seat (
    entry    uuid    not null,
    assessor uuid    not null,
    dossier  uuid    not null,
    open     boolean not null, -- has something to do now
    last_day date    not null,
    primary key (entry, assessor)
);

create index portfolio_seat_assessor on view.portfolio_seat (assessor, open);
