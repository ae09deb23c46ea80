-- What was destroyed. A copy of this list stands beside the backups, and is carried out again on an older copy of the
-- keys. Written by the tables themselves, so that nothing can be destroyed without a line here.

create table erasure (
    id       bigint generated always as identity primary key,
    subject  text,
    data_key uuid,
    at       timestamptz not null default now(),
    constraint one_thing_at_a_time check (num_nonnulls(subject, data_key) = 1)
);

comment on table erasure is 'Lines are only added; they name a person or a detail by number and hold nothing else.';

insert into erasure (subject, at) select subject, destroyed_at from person_key where destroyed_at is not null;

create function note_person_erased() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into public.erasure (subject, at) values (new.subject, new.destroyed_at);
    return null;
end $$;

create trigger person_erased after insert or update of wrapped on person_key
    for each row when (new.wrapped is null) execute function note_person_erased();

create function note_detail_erased() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into public.erasure (data_key) values (old.id);
    return null;
end $$;

create trigger detail_erased after delete on data_key for each row execute function note_detail_erased();

revoke execute on function note_person_erased(), note_detail_erased() from public;
grant select on erasure to ${app};
