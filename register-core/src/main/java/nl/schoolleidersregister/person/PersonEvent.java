package nl.schoolleidersregister.person;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stored;

/** Facts about who somebody is. */
public sealed interface PersonEvent extends Event {

    /** The person stated who they are. Each detail has a key of its own, so that one wrong value can be shredded. */
    @Stored("person.details-recorded")
    record DetailsRecorded(
            Personal<PersonName> name, Personal<BirthDate> birthDate, Personal<EmailAddress> email, Instant at)
            implements PersonEvent {}
}
