-- The boards of the schools, as they were last imported.

create table view.board (
    number  text primary key,
    name    text,
    schools integer not null,
    version bigint  not null
);
