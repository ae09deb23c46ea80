-- Who confirmed an employment for the employer, and when (art. C5).

alter table view.employment
    add column confirmed_at timestamptz,
    add column confirmed_by text;
