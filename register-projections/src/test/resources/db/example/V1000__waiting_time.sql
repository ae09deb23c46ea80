-- How long people waited from enrolment to registration.
create table view.waiting_time (
    dossier       uuid primary key,
    enrolled_on   date not null,
    registered_on date
);

grant select, insert, update, delete on view.waiting_time to ${app};
