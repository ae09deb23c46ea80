-- What the office looks people up by. A row stands here for everybody who enrolled, registered or not.

create table view.dossier_name (
    dossier uuid primary key,
    words   tsvector not null, -- the words of the name, and initials
    near    tsvector not null, -- the same, each also with one letter left out
    sorted  text collate "C" not null
);

-- Without a list of pending rows, so that no search has to read one.
create index dossier_name_words on view.dossier_name using gin (words) with (fastupdate = off);
create index dossier_name_near on view.dossier_name using gin (near) with (fastupdate = off);

create index dossier_email on view.dossier (lower(email));
