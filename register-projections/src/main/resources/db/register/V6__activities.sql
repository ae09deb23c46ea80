-- Providers, what they offer, when it is held and who was there.

create table view.provider (
    provider uuid primary key,
    name     text   not null,
    number   text   not null,
    version  bigint not null
);

create table view.offering (
    offering      uuid primary key,
    provider      uuid        not null,
    provider_name text        not null,
    title         text        not null,
    form          text        not null,
    minutes       integer     not null,
    competences   text        not null,
    outcome       text        not null,
    valid_from    date,
    valid_until   date,
    reason        text,
    submitted_at  timestamptz not null,
    decided_at    timestamptz,
    version       bigint      not null
);

create index offering_provider on view.offering (provider);
create index offering_waiting on view.offering (submitted_at) where outcome = 'SUBMITTED';

create table view.execution (
    execution     uuid primary key,
    offering      uuid    not null,
    provider      uuid    not null,
    provider_name text    not null,
    title         text    not null,
    form          text    not null,
    minutes       integer not null,
    competences   text    not null,
    first_day     date    not null,
    last_day      date    not null,
    place         text    not null
);

create index execution_provider on view.execution (provider, last_day);
create index execution_offering on view.execution (offering);
create index execution_last_day on view.execution (last_day);

create table view.attendance (
    attendance   uuid primary key,
    execution    uuid        not null,
    participant  uuid        not null,
    day          date        not null,
    minutes      integer     not null,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    why          text
);

create index attendance_execution on view.attendance (execution);

-- What a person did to learn; a row a day, because each day counts once.
create table view.activity (
    activity      uuid primary key,
    dossier       uuid    not null,
    execution     uuid    not null,
    offering      uuid    not null,
    provider_name text    not null,
    title         text    not null,
    form          text    not null,
    minutes       integer not null,
    competences   text    not null
);

create index activity_dossier on view.activity (dossier);

create table view.activity_day (
    activity  uuid        not null,
    day       date        not null,
    state     text        not null,
    minutes   integer     not null,
    changed   timestamptz not null,
    claimed   timestamptz,
    confirmed timestamptz,
    credit    uuid,
    rule      text,
    why       text,
    reason    text,
    primary key (activity, day)
);

create index activity_day_claimed on view.activity_day (claimed) where state = 'CLAIMED';

-- The ledger of every registration: what was earned, and what was taken back.
create table view.pe_points (
    credit      uuid primary key,
    dossier     uuid        not null,
    entry       uuid        not null,
    basis       text        not null,
    form        text        not null,
    minutes     integer     not null,
    first_day   date        not null,
    day         date        not null,
    offering    uuid,
    competences text        not null,
    earned_at   timestamptz not null,
    reversed_at timestamptz,
    why         text
);

create index pe_points_dossier on view.pe_points (dossier);
create index pe_points_offering on view.pe_points (offering);
