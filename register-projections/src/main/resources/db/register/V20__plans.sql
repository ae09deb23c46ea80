-- Forms of learning are a part of a professional standard. Standards are written once more.
create table view.standard_form (
    standard   text    not null,
    place      integer not null,
    code       text    not null,
    name       text    not null,
    english    text    not null,
    spectrum   text    not null,
    ways       text[]  not null,
    duties     text[]  not null,
    ended_from date, -- null while it does not end
    primary key (standard, place)
);

truncate view.standard, view.standard_competence, view.standard_mapping;
delete from view.position where projection = 'standard';
