-- Self-scans that a leader kept; nobody but the leader sees them, unless shown.
create table view.self_scan (
    scan    uuid primary key,
    dossier uuid        not null,
    edition text        not null,
    answers text, -- null once the person is erased, and once removed
    kept    timestamptz not null,
    removed boolean     not null
);

create index self_scan_dossier on view.self_scan (dossier);
