create table key (
    id bigint generated always as identity primary key,
    material text not null
);
grant select, insert, delete on key to ${app};
