-- Recognised guides, the meetings they led, and what came of each for whoever took part.

create table view.recognition (
    recognition uuid primary key,
    name        text, -- null once nobody can read it any more
    kind        text        not null,
    first_day   date        not null,
    until_day   date        not null, -- first day after the latest term
    ended_from  date,
    reason      text,
    guide       uuid,
    granted_at  timestamptz not null,
    version     bigint      not null
);

create index recognition_guide on view.recognition (guide);

create table view.guided_session (
    session      uuid primary key,
    recognition  uuid        not null,
    kind         text        not null,
    title        text        not null,
    day          date        not null,
    minutes      integer     not null,
    competences  text        not null,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    why          text
);

create index guided_session_recognition on view.guided_session (recognition, day);

create table view.guided_part (
    session uuid    not null,
    dossier uuid    not null,
    place   integer not null, -- on the list, from 1
    state   text    not null,
    credit  uuid,
    rule    text,
    primary key (session, dossier)
);

create index guided_part_dossier on view.guided_part (dossier);

-- One fact can ask for something in several lanes: each is parked on its own.
alter table policy_parked drop constraint policy_parked_once;
alter table policy_parked add constraint policy_parked_once unique (policy, stream, sequence, lane);
