package nl.schoolleidersregister.person;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Orders about who somebody is. */
public sealed interface PersonCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Record the details a person states on enrolling. */
    record RecordDetails(DossierId dossier, Origin origin, PersonName name, BirthDate birthDate, EmailAddress email)
            implements PersonCommand {}
}
