package nl.schoolleidersregister.person;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;

/** Facts about who somebody is. */
public sealed interface PersonEvent extends Event {

    /** The person stated who they are. Each detail has a key of its own, so that one wrong value can be shredded. */
    @Stored("person.details-recorded")
    record DetailsRecorded(
            Personal<PersonName> name, Personal<BirthDate> birthDate, Personal<EmailAddress> email, Instant at)
            implements PersonEvent {}

    /** The person asked to be known under another name. Why is nobody else's business, so it is sealed too. */
    @Stored("person.name-change-asked")
    record NameChangeAsked(Personal<PersonName> name, Personal<NameChange> why, Instant at) implements PersonEvent {}

    /** A registrar recorded that the person is known under another name. */
    @Stored("person.details-changed")
    record DetailsChanged(Personal<PersonName> name, Personal<NameChange> why, Instant at) implements PersonEvent {}

    /** A registrar did not record the name that was asked. */
    @Stored("person.name-change-declined")
    record NameChangeDeclined(Personal<Reason> reason, Instant at) implements PersonEvent {}

    /** The person reads mail elsewhere. */
    @Stored("person.email-changed")
    record EmailChanged(Personal<EmailAddress> email, Instant at) implements PersonEvent {}

    /** The person died. */
    @Stored("person.died")
    record Died(Personal<DayOfDeath> on, Instant at) implements PersonEvent {}
}
