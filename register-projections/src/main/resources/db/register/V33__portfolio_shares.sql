-- Entries of portfolios that a leader shows to somebody for a time.

create table view.portfolio_share (
    share     uuid primary key,
    dossier   uuid        not null,
    entry     uuid        not null,
    name      text, -- with whom, in the leader's words; null once nobody can read it any more
    last_day  date        not null,
    given     timestamptz not null,
    reader    uuid, -- account that took it up
    taken_up  timestamptz,
    ended     timestamptz
);

create index portfolio_share_entry on view.portfolio_share (dossier, entry);
create index portfolio_share_reader on view.portfolio_share (reader);

-- When the reader looked, once a day. No fact, so it is in no log; rows have a term.

create table portfolio_share_look (
    share    uuid        not null,
    on_day   date        not null,
    first_at timestamptz not null,
    last_at  timestamptz not null,
    times    integer     not null,
    primary key (share, on_day)
);

create index portfolio_share_look_age on portfolio_share_look (on_day);

grant select, insert, update, delete on portfolio_share_look to ${app};
