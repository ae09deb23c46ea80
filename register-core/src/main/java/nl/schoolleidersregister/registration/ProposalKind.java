package nl.schoolleidersregister.registration;

/** What the register means to decide against a person; a registrar decides after that person's view. */
public enum ProposalKind {
    /** The time of an aspirant is over (art. A2). */
    END_ASPIRANT,
    /** The qualification was not shown in time (art. A3). */
    EXPIRE_ENROLMENT,
    /** The application for re-registration is refused (art. B2, B3, B12, C1, C2). */
    REFUSE,
    /** Re-registered, with a part still to earn (art. D3). */
    RENEW_PROVISIONALLY,
    /** The missing part did not come in time (art. D3): the registration lapses. */
    MISSING_PART_NOT_MET,
    /** The time of who is late is over (art. D4): the registration lapses. */
    LAPSE,
    /** Removal, for a reason from the closed list (art. K2). */
    STRIKE_OFF;

    /** Whether it answers an application for re-registration. */
    boolean answersAnApplication() {
        return this == REFUSE || this == RENEW_PROVISIONALLY;
    }
}
