package nl.schoolleidersregister.registration;

/** What somebody is to the register; follows from the facts, each change from one of them. */
public enum Status {
    /** Ingeschreven: known, not registered yet. */
    ENROLLED,
    /** Aspirant: in a validated training (art. A2). */
    ASPIRANT,
    /** Inschrijving vervallen: the qualification was not shown in time (art. A3). */
    ENROLMENT_EXPIRED,
    /** Geregistreerd. */
    REGISTERED,
    /** Voorlopig geherregistreerd: a part is still to be earned (art. D3). */
    PROVISIONAL,
    /** Te laat (art. D4). */
    LATE,
    /** Niet-praktiserend: the clock stands still, the title is not used (art. C4). */
    PAUSED,
    /** Geschorst. */
    SUSPENDED,
    /** Verlopen (art. D4). */
    LAPSED,
    /** Doorgehaald (art. K2). */
    STRUCK_OFF,
    /** Samengevoegd: goes on in another dossier. */
    MERGED;

    /** Whether somebody with this status is in the register. */
    public boolean isInRegister() {
        return switch (this) {
            case REGISTERED, PROVISIONAL, LATE, PAUSED, SUSPENDED -> true;
            case ENROLLED, ASPIRANT, ENROLMENT_EXPIRED, LAPSED, STRUCK_OFF, MERGED -> false;
        };
    }

    /** Whether nothing happens any more in the dossier. */
    public boolean isClosed() {
        return switch (this) {
            case ENROLMENT_EXPIRED, LAPSED, STRUCK_OFF, MERGED -> true;
            case ENROLLED, ASPIRANT, REGISTERED, PROVISIONAL, LATE, PAUSED, SUSPENDED -> false;
        };
    }
}
