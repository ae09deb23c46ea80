-- What does not count any more, and since when; and decisions that wait because something is gone that counted in
-- them. Dossiers are written once more.

alter table view.execution add column withdrawn_from date; -- first day that does not count; null while all of it does
alter table view.execution add column why            text;
alter table view.offering add column revoked_from date; -- likewise

create index activity_execution on view.activity (execution);

truncate view.dossier, view.qualification, view.employment, view.register_name, view.register_alias;
delete from view.position where projection = 'dossier';
