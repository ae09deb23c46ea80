package nl.schoolleidersregister.namesake;

import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;

/** What somebody stated on trying to enrol. */
public record Attempt(PersonName name, BirthDate birthDate, EmailAddress email) {}
