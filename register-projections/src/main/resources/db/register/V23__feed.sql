-- How the log reaches the views: by bucket where it must be quick, parked where a fact cannot be taken in, rebuilt
-- beside what people look at.

create index domain_event_entry_bucket on domain_event_entry (bucket, era, tx, global_index);

-- One row for all buckets (-1), and one for each bucket that is further.
delete from view.position;
alter table view.position add constraint position_bucket check (bucket between -1 and 63);

create table view.parked (
    projection   text        not null,
    subject      text        not null,
    era          smallint    not null,
    tx           xid8        not null,
    global_index bigint      not null,
    stream       text        not null,
    sequence     bigint      not null,
    fault        text        not null,
    since        timestamptz not null default now(),
    tries        integer     not null default 0,
    primary key (projection, subject)
);

comment on table view.parked is
    'From this fact on the projection leaves the subject out, because it could not take the fact in.';

-- The meeting tells who was there and the person what came of it, in no order: a table each.
create table view.guided_outcome (
    session uuid not null,
    dossier uuid not null,
    state   text not null,
    credit  uuid not null,
    rule    text,
    primary key (session, dossier)
);

alter table view.guided_part drop column state, drop column credit, drop column rule;

-- A dossier can be taken over by one, given back, and taken over by another.
alter table view.register_alias drop constraint register_alias_pkey, add primary key (number, dossier);

-- Rebuilds that run and that ran.
create table rebuild (
    id           bigint generated always as identity primary key,
    projections  text[]      not null,
    era          smallint    not null, -- settled when it began: so far it reads bucket by bucket
    tx           xid8        not null,
    global_index bigint      not null,
    begun_at     timestamptz not null default now(),
    ended_at     timestamptz,
    fault        text
);

comment on table rebuild is
    'Views are written into the schema view_<id> and then exchanged for those that people look at.';

grant select, insert, update on rebuild to ${app};
