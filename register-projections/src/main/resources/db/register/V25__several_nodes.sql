-- What several processes of the register on one database must know of each other.

-- Who is logged in. Not in the write-ahead log, so in no backup and on no standby; a crash of the server logs all out.
create unlogged table login_session (
    id       bytea primary key, -- a hash: who reads this table cannot become anybody
    began_at timestamptz not null default now(),
    seen_at  timestamptz not null default now(),
    day      date        not null,
    content  text        not null
);

comment on column login_session.day is 'Of the key that the content is sealed under; thrown away some days later.';

create index login_session_seen on login_session (seen_at);

-- What one address has left of its turns. A row says nothing any more once the address has all of them again.
create unlogged table turns_left (
    what    text        not null,
    sender  text        not null,
    earned  bigint      not null,
    at      bigint      not null,
    whole_at timestamptz not null,
    primary key (what, sender)
);

create index turns_left_whole on turns_left (whole_at);

-- The position of the last order that a policy gave: for processes in which the policies do not run.
alter table policy_position
    add column sent_era   smallint not null default 0,
    add column sent_tx    xid8     not null default '0',
    add column sent_index bigint   not null default 0;

grant select, insert, update, delete on login_session to ${app};
grant select, insert, update, delete on turns_left to ${app};
