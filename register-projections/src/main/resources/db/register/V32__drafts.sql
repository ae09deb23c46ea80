-- What somebody is writing and has not handed in. No fact, so it is in no log; each sealed with a key of its own.

create table draft (
    kind     text        not null,
    owner    uuid        not null,
    thing    uuid        not null,
    about    uuid        not null, -- under whose key it is sealed
    data_key uuid        not null,
    sealed   text        not null,
    saved_at timestamptz not null,
    version  bigint      not null,
    primary key (kind, owner, thing)
);

create index draft_about on draft (about);

grant select, insert, update, delete on draft to ${app};
