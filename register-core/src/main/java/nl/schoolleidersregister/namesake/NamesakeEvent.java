package nl.schoolleidersregister.namesake;

import java.time.Instant;
import java.util.UUID;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one task. */
public sealed interface NamesakeEvent extends Event {

    /**
     * Somebody tried to enrol as a person who has a dossier.
     *
     * @param existing the dossier with the same name and birth date
     * @param account opaque id of the account that tried
     */
    @Stored("namesake.suspected")
    record Suspected(DossierId existing, Applicant account, Personal<Attempt> attempt, Instant at)
            implements NamesakeEvent {}

    /** A registrar found that they are two people. */
    @Stored("namesake.admitted")
    record Admitted(Personal<Reason> reason, Instant at) implements NamesakeEvent {}

    /** A registrar found that it is one person. */
    @Stored("namesake.dismissed")
    record Dismissed(Instant at) implements NamesakeEvent {}

    /** The account that tried, by its opaque id. */
    record Applicant(UUID account) {}
}
