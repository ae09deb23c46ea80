-- What somebody's registration has come to, and what counted in which decision. Dossiers are written once more.

alter table view.dossier add column career jsonb not null default '{}';
alter table view.dossier add column status text not null default 'ENROLLED';
alter table view.dossier add column ended_on date; -- null while the dossier is open
alter table view.dossier add column tasks boolean not null default false; -- whether somebody waits for a registrar
alter table view.dossier alter column career drop default, alter column status drop default;

create index dossier_open on view.dossier (dossier) where ended_on is null;
create index dossier_tasks on view.dossier (dossier) where tasks;

alter table view.register_name rename column registered_until to ended_on;
alter table view.register_name alter column ended_on drop not null;

-- Numbers of merged dossiers, and where they lead to.
create table view.register_alias (
    number  text primary key,
    dossier uuid not null,
    other   uuid not null
);

alter table view.pe_points drop constraint pe_points_pkey;
alter table view.pe_points add primary key (dossier, credit);
alter table view.pe_points add column used_by uuid; -- the decision it counted in
drop index view.pe_points_dossier;

truncate view.dossier, view.qualification, view.employment, view.register_name, view.pe_points;
delete from view.position where projection in ('dossier', 'ledger');
