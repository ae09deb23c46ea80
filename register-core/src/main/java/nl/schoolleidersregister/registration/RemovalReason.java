package nl.schoolleidersregister.registration;

/** Why a registration ends: the closed list of art. K2. */
public enum RemovalReason {
    /** Eigen verzoek. */
    OWN_REQUEST(false),
    /** Verlopen. */
    LAPSED(false),
    /** Niet betaald. */
    NOT_PAID(true),
    /** Niet meegewerkt aan audit. */
    NO_AUDIT_COOPERATION(true),
    /** Onjuiste gegevens. */
    WRONG_DATA(true),
    /** Maatregel. */
    MEASURE(true),
    /** Overlijden. */
    DEATH(false);

    private final boolean proposed;

    RemovalReason(boolean proposed) {
        this.proposed = proposed;
    }

    /** Whether a registrar proposes it; the others have a way of their own. */
    public boolean isProposed() {
        return proposed;
    }
}
