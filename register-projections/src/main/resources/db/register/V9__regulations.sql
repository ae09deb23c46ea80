-- Regulations with every text they ever had, and the professional standards they count by.

create table view.regulation (
    regulation    text primary key,
    stage         text        not null,
    hash          text        not null,
    drafted_at    timestamptz not null,
    adopted_at    timestamptz,
    repealed_at   timestamptz,
    repealed_from date,
    reason        text,
    version       bigint      not null
);

create table view.regulation_document (
    hash       text primary key,
    document   text        not null,
    drafted_at timestamptz not null
);

create table view.standard (
    standard   text primary key,
    stage      text        not null,
    drafted_at timestamptz not null,
    adopted_at timestamptz,
    version    bigint      not null
);

create table view.standard_competence (
    standard text    not null,
    place    integer not null,
    code     text    not null,
    name     text    not null,
    primary key (standard, place)
);

create table view.standard_mapping (
    standard    text    not null,
    place       integer not null,
    code        text    not null,
    competences text    not null,
    primary key (standard, place)
);
