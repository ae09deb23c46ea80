-- Where EVC trajectories are; what is in them is read from their own facts.
create table view.evc_trajectory (
    trajectory  uuid primary key,
    dossier     uuid        not null,
    provider    uuid        not null,
    started     timestamptz not null,
    open        boolean     not null,
    certificate uuid,
    number      text,
    version     bigint      not null
);

create index evc_trajectory_dossier on view.evc_trajectory (dossier);
create index evc_trajectory_provider on view.evc_trajectory (provider);
create unique index evc_trajectory_number on view.evc_trajectory (number);

-- Who judges them.
create table view.evc_seat (
    trajectory uuid    not null,
    place      text    not null,
    assessor   uuid    not null, -- the recognition
    account    uuid, -- null once it was given back or given to somebody else
    by_day     date    not null,
    judged     boolean not null,
    primary key (trajectory, place)
);

create index evc_seat_account on view.evc_seat (account);
