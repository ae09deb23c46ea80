-- How far the log was handed to the broker: everything up to here was acknowledged.
create table publication (
    topic        text     primary key,
    era          smallint not null,
    tx           xid8     not null,
    global_index bigint   not null,
    passed_at    timestamptz not null default now()
);

comment on table publication is
    'One process at a time publishes, under a lock; what it had not noted when it died is sent again.';

grant select, insert, update on publication to ${app};
