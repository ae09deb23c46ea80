-- How far the policies have come in the log, and what they had to leave for later.

create table policy_position (
    single       boolean  not null default true primary key check (single),
    era          smallint not null,
    tx           xid8     not null,
    global_index bigint   not null
);

create table policy_parked (
    id           bigint generated always as identity primary key,
    policy       text        not null,
    lane         text        not null,
    era          smallint    not null,
    tx           xid8        not null,
    global_index bigint      not null,
    stream       text        not null,
    sequence     bigint      not null,
    fault        text        not null,
    since        timestamptz not null default now(),
    tries        integer     not null default 1,
    constraint policy_parked_once unique (policy, stream, sequence)
);

create index policy_parked_lane on policy_parked (lane);

grant select, insert, update, delete on policy_position to ${app};
grant select, insert, update, delete on policy_parked to ${app};
