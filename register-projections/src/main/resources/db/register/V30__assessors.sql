-- What was agreed with an assessor: which competences, and how much at once. Null for a guide.

alter table view.recognition
    add column competences text,
    add column at_once     integer;
