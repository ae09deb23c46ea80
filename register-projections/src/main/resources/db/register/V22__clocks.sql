-- Who looked at whose dossier, once a day for each kind of page. No fact, so it is in no log; rows have a term.

create table dossier_look (
    dossier      uuid        not null,
    on_day       date        not null,
    account      uuid        not null,
    role         text        not null,
    organisation text,
    what         text        not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    times        integer     not null,
    primary key (dossier, on_day, account, role, what)
);

create index dossier_look_age on dossier_look (on_day);

grant select, insert, update, delete on dossier_look to ${app};

-- What somebody has seen of a dossier: a place in the log before the visit that goes on, and one for that visit.

create table dossier_seen (
    dossier     uuid        not null,
    account     uuid        not null,
    seen_era    integer     not null,
    seen_tx     xid8        not null,
    seen_index  bigint      not null,
    seen_at     timestamptz not null,
    shown_era   integer     not null,
    shown_tx    xid8        not null,
    shown_index bigint      not null,
    shown_at    timestamptz not null,
    primary key (dossier, account)
);

grant select, insert, update on dossier_seen to ${app};
