-- An execution that does not count any more; and decisions that wait because something is gone that counted in them.
-- Dossiers are written once more.

alter table view.execution add column withdrawn_at timestamptz;
alter table view.execution add column why          text;

truncate view.dossier, view.qualification, view.employment, view.register_name, view.register_alias;
delete from view.position where projection = 'dossier';
