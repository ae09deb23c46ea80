-- By which route somebody comes in, who asked to be known under another name, and who died. Dossiers
-- are written once more.

alter table view.qualification add column route text not null default 'DIPLOMA';
alter table view.qualification alter column route drop default;

alter table view.dossier add column asked_given  text; -- the name that was asked and waits; null when none does
alter table view.dossier add column asked_prefix text;
alter table view.dossier add column asked_family text;
alter table view.dossier add column asked_why    text;
alter table view.dossier add column asked_at     timestamptz; -- stays when the person's key is gone
alter table view.dossier add column died         boolean not null default false;
alter table view.dossier alter column died drop default;

create index dossier_asked on view.dossier (asked_at) where asked_at is not null;

truncate view.dossier, view.qualification, view.employment, view.register_name, view.register_alias;
delete from view.position where projection = 'dossier';
