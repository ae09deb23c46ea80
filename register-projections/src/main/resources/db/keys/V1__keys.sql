-- Keys that seal personal data. This database is backed up apart from the register, so that an erasure holds there too.

create table person_key (
    subject      text primary key,
    wrapped_by   text        not null,
    wrapped      text,
    created_at   timestamptz not null default now(),
    destroyed_at timestamptz,
    constraint destroyed_means_gone check ((wrapped is null) = (destroyed_at is not null))
);

create table data_key (
    id      uuid primary key,
    subject text not null,
    wrapped text not null
);

create index data_key_subject on data_key (subject);

-- Keys of the system itself, thrown away when what they seal has passed its term.
create table system_key (
    purpose    text        not null,
    day        date        not null,
    wrapped_by text        not null,
    wrapped    text        not null,
    primary key (purpose, day)
);

grant select, insert, update on person_key to ${app};
grant select, insert, delete on data_key to ${app};
grant select, insert, delete on system_key to ${app};
