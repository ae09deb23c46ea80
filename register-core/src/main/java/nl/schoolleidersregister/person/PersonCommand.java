package nl.schoolleidersregister.person;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Orders about who somebody is. {@code judge} is the dossier of the registrar, where the registrar has one. */
public sealed interface PersonCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Record the details a person states on enrolling. */
    record RecordDetails(DossierId dossier, Origin origin, PersonName name, BirthDate birthDate, EmailAddress email)
            implements PersonCommand {}

    /**
     * Ask to be known under another name; asking again replaces what was asked before.
     *
     * <p>Refused by {@link PersonIsAlive}, {@link NameDiffersFromBefore}.
     */
    record AskNameChange(DossierId dossier, Origin origin, PersonName name, NameChange why) implements PersonCommand {}

    /**
     * Record another name, whether it was asked here or in a letter.
     *
     * <p>Refused by {@link OnePersonOneName} (by a claim in the same transaction), {@link PersonIsAlive}, {@link
     * NobodyRecordsTheirOwnName}, {@link NameDiffersFromBefore}.
     */
    record ChangeName(
            DossierId dossier,
            Origin origin,
            PersonName name,
            NameChange why,
            @Nullable DossierId judge) implements PersonCommand {}

    /**
     * Do not record the name that was asked.
     *
     * <p>Refused by {@link NameChangeWaits}, {@link NobodyRecordsTheirOwnName}.
     */
    record DeclineNameChange(
            DossierId dossier, Origin origin, @Nullable DossierId judge, Reason reason) implements PersonCommand {}

    /**
     * Read mail elsewhere from now on; nothing is recorded for the address that is known.
     *
     * <p>Refused by {@link PersonIsAlive}, and where another person has the address by a claim in the same transaction.
     */
    record ChangeEmail(DossierId dossier, Origin origin, EmailAddress email) implements PersonCommand {}

    /**
     * Record that the person died.
     *
     * <p>Refused by {@link PersonIsAlive}, {@link NobodyRecordsTheirOwnName}, {@link DeathHasCome}, {@link
     * DeathComesAfterBirth}.
     */
    record RecordDeath(
            DossierId dossier,
            Origin origin,
            LocalDate on,
            @Nullable DossierId judge) implements PersonCommand {}
}
