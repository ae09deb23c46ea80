-- How far somebody has read the messages about them: a place in the log. No fact, so it is in no log.

create table message_read (
    dossier      uuid primary key,
    era          integer not null,
    tx           xid8    not null,
    global_index bigint  not null
);

grant select, insert, update on message_read to ${app};
