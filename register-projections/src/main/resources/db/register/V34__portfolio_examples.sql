-- Examples of portfolio entries that the office published, rewritten and without anybody's name.

create table view.portfolio_example (
    example     uuid primary key,
    title       text        not null,
    form        text        not null,
    competences text        not null,
    asked       integer     not null, -- whole PE
    awarded     integer     not null,
    outcome     text        not null,
    question    text        not null,
    text        text        not null,
    why         text        not null,
    published   timestamptz not null,
    withdrawn   timestamptz
);

create index portfolio_example_published on view.portfolio_example (published) where withdrawn is null;
