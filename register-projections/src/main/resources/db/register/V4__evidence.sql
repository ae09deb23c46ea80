-- What people attach. The content stands here sealed, in pieces of at most 1 MiB; the log tells what it is.

create table evidence_content (
    evidence  uuid primary key,
    stream    text        not null,
    data_key  uuid        not null,
    pieces    integer     not null,
    stored_at timestamptz not null default now()
);

comment on table evidence_content is
    'Written before the fact that names it; a content without a fact is thrown away after a day.';

create index evidence_content_age on evidence_content (stored_at);

create table evidence_piece (
    evidence uuid    not null references evidence_content on delete cascade,
    number   integer not null,
    sealed   bytea   not null,
    primary key (evidence, number)
);

-- Sealed bytes cannot be made smaller.
alter table evidence_piece alter column sealed set storage external;

grant select, insert, delete on evidence_content, evidence_piece to ${app};

-- One row a file; name and hash are null once the person's key is gone.
create table view.evidence (
    evidence     uuid primary key,
    dossier      uuid        not null,
    kind         text        not null,
    thing        uuid        not null,
    name         text,
    hash         text,
    type         text        not null,
    bytes        bigint      not null,
    attached_at  timestamptz not null,
    withdrawn_at timestamptz
);

create index evidence_thing on view.evidence (dossier, kind, thing);
