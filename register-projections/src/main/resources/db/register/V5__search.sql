-- What registered people are looked up by. A row stands here only for who has an entry in the public register.

create table view.register_name (
    dossier          uuid primary key,
    words            tsvector not null, -- the words of the name, and initials
    near             tsvector not null, -- the same, each also with one letter left out
    sorted           text collate "C" not null,
    registered_until date not null
);

-- Without a list of pending rows, so that no search has to read one.
create index register_name_words on view.register_name using gin (words) with (fastupdate = off);
create index register_name_near on view.register_name using gin (near) with (fastupdate = off);

-- Dossiers that are there already are written once more, from the log, now with their names.
truncate view.dossier, view.qualification, view.employment;
delete from view.position where projection = 'dossier';
