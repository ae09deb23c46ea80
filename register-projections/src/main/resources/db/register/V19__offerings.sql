-- Versions of an offering and what the committee advised; mandates; academies; ratings; verifications of providers.
-- Offerings, executions and attendance are written once more.

create table view.offering_version (
    offering    uuid    not null,
    number      integer not null,
    title       text    not null,
    form        text    not null,
    minutes     integer not null,
    competences text    not null,
    valid_from  date    not null,
    valid_until date    not null,
    primary key (offering, number)
);

create index offering_version_until on view.offering_version (valid_until);

-- A new version that waits, and what was advised on what waits or waited last.
alter table view.offering add column asked_title       text;
alter table view.offering add column asked_form        text;
alter table view.offering add column asked_minutes     integer;
alter table view.offering add column asked_competences text;
alter table view.offering add column asked_at          timestamptz;
alter table view.offering add column advice            text;
alter table view.offering add column met_on            date;
alter table view.offering add column advised_why       text;
alter table view.offering add column otherwise         text;

create index offering_asked on view.offering (asked_at) where asked_at is not null;

alter table view.attendance add column board text;

create table view.mandate (
    execution uuid        not null,
    board     text        not null,
    given_at  timestamptz not null,
    ended_at  timestamptz,
    primary key (execution, board)
);

create index mandate_board on view.mandate (board);

alter table view.provider add column academy_of text;

create table view.rating (
    activity  uuid primary key,
    dossier   uuid        not null,
    execution uuid        not null,
    offering  uuid        not null,
    stars     integer     not null,
    remark    text, -- null without one, and once nobody can read it any more
    rated_at  timestamptz not null
);

create index rating_offering on view.rating (offering);

create table view.verification (
    verification uuid primary key,
    provider     uuid        not null,
    offering     uuid,
    question     text,
    answer_by    date        not null,
    opened_at    timestamptz not null,
    answer       text,
    answered_at  timestamptz,
    finding      text,
    reason       text,
    improve_by   date,
    found_at     timestamptz,
    closed_at    timestamptz,
    version      bigint      not null
);

create index verification_provider on view.verification (provider);

truncate view.offering, view.execution, view.attendance;
delete from view.position where projection in ('offering', 'execution');
