-- Forms of learning are a part of a professional standard. Standards are written once more.
create table view.standard_form (
    standard   text    not null,
    place      integer not null,
    code       text    not null,
    name       text    not null,
    english    text    not null,
    spectrum   text    not null,
    ways       text[]  not null,
    duties     text[]  not null,
    ended_from date, -- null while it does not end
    primary key (standard, place)
);

truncate view.standard, view.standard_competence, view.standard_mapping;
delete from view.position where projection = 'standard';

-- Goals of a leader's plan; nobody but the leader sees them.
create table view.goal (
    goal        uuid primary key,
    dossier     uuid    not null,
    title       text, -- null once the person is erased, like the question
    question    text,
    competences text    not null,
    by_day      date    not null,
    state       text    not null,
    version     bigint  not null
);

create index goal_dossier on view.goal (dossier);

-- What came from them. Two days of one activity are two rows.
create table view.goal_activity (
    goal     uuid not null,
    kind     text not null,
    activity uuid not null,
    day      date not null,
    primary key (goal, kind, activity, day)
);

-- What several leaders did together, and what each of them said to it; who recorded it is one of them.
create table view.team_activity (
    team        uuid primary key,
    recorder    uuid        not null,
    title       text, -- null once the recorder is erased
    form        text        not null,
    first_day   date        not null,
    last_day    date        not null,
    minutes     integer     not null,
    competences text        not null,
    recorded    timestamptz not null,
    withdrawn   timestamptz,
    accepted    timestamptz -- the collective part
);

create table view.team_part (
    team    uuid    not null,
    place   integer not null,
    dossier uuid    not null,
    state   text    not null,
    choice  uuid,
    primary key (team, dossier)
);

create index team_part_dossier on view.team_part (dossier);
create index team_part_choice on view.team_part (choice);
