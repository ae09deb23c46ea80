-- What people look at. Everything here can be dropped and made again from the log.

create schema view;

create table view.position (
    projection   text     not null,
    bucket       smallint not null,
    era          smallint not null,
    tx           xid8     not null,
    global_index bigint   not null,
    primary key (projection, bucket)
) with (fillfactor = 50);

create table view.school (
    code     text primary key,
    name     text     not null,
    town     text     not null,
    province text     not null,
    board    text     not null,
    version  bigint   not null
);

create index school_board on view.school (board);

-- One row a dossier; personal columns are null once the person's key is gone.
create table view.dossier (
    dossier       uuid primary key,
    version       bigint not null,
    given         text,
    prefix        text,
    family        text,
    birth_date    date,
    email         text,
    enrolled_on   date,
    number        text unique,
    registered_on date,
    cycle_from    date,
    cycle_until   date,
    regulation    text,
    waiting_since timestamptz
);

create index dossier_waiting on view.dossier (waiting_since) where waiting_since is not null;

create table view.qualification (
    qualification uuid primary key,
    dossier       uuid        not null,
    training      text,
    institution   text,
    awarded_on    date        not null,
    stated_at     timestamptz not null,
    outcome       text        not null,
    reason        text,
    judged_at     timestamptz
);

create index qualification_dossier on view.qualification (dossier);

create table view.employment (
    employment    uuid primary key,
    dossier       uuid    not null,
    school        text,
    school_name   text,
    town          text,
    board         text,
    function      text    not null,
    contract      text    not null,
    fte           numeric not null,
    from_day      date    not null,
    until_day     date
);

create index employment_dossier on view.employment (dossier);
create index employment_board on view.employment (board);

create table view.namesake (
    namesake   uuid primary key,
    existing   uuid        not null,
    account    uuid        not null,
    given      text,
    prefix     text,
    family     text,
    birth_date date,
    email      text,
    since      timestamptz not null,
    outcome    text        not null
);

grant usage on schema view to ${app};
grant select, insert, update, delete on all tables in schema view to ${app};
alter default privileges in schema view grant select, insert, update, delete on tables to ${app};
