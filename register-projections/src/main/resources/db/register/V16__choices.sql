-- Own choices with their explanation: the leader's list, and the queue of the office.
create table view.choice (
    choice      uuid primary key,
    dossier     uuid        not null,
    title       text, -- null once the person is erased, like the other texts by or about the person
    form        text        not null,
    first_day   date        not null,
    last_day    date        not null,
    minutes     integer     not null,
    competences text        not null,
    explanation text,
    state       text        not null,
    recorded    timestamptz not null,
    changed     timestamptz not null,
    drawn       boolean     not null, -- for a full check
    officer     uuid,                 -- who has it, until the moment beside it
    held_until  timestamptz,
    asked       timestamptz,
    question    text,
    answer_by   date,
    answered    timestamptz,
    answer      text,
    reason      text,
    rule        text,
    credit      uuid
);

create index choice_dossier on view.choice (dossier);
create index choice_waiting on view.choice (recorded, choice) where state = 'WAITING';

-- Examples that the office wrote and published; they name nobody.
create table view.precedent (
    precedent uuid primary key,
    title     text        not null,
    form      text        not null,
    minutes   integer     not null,
    text      text        not null,
    outcome   text        not null,
    why       text        not null,
    published timestamptz not null,
    withdrawn timestamptz
);

create index precedent_form on view.precedent (form, published) where withdrawn is null;
