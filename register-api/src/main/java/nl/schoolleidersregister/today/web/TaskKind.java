package nl.schoolleidersregister.today.web;

/** What waits for a registrar, in the order in which the desk shows it; message keys {@code today.kind.<KIND>}. */
enum TaskKind {
    /** A decision that is late, about which the person gave notice: two weeks are left (Awb 4:17). */
    DEFAULT_NOTICE,
    /** A decision of which something is gone that counted in it. */
    CONSEQUENCE,
    /** A decision against a person that can be taken: the view came, or the time for it is over. */
    PROPOSAL,
    /** An application for re-registration that a machine did not grant. */
    RENEWAL,
    /** A request for more time (art. D5). */
    DEFERRAL,
    /** A diploma or another qualification (art. A1). */
    QUALIFICATION,
    /** A training that makes somebody an aspirant (art. A2). */
    ASPIRANT,
    /** Another name that somebody asks to be known by. */
    RENAMING,
    /** An own statement of the sample (art. C5). */
    OWN_STATEMENT,
    /** A newcomer with the name and birth date of somebody known. */
    NAMESAKE,
    /** A programme to validate (art. H1). */
    OFFERING,
    /** An own choice with its explanation (art. G1). */
    EXPLANATION,
    /** An EVC file without an assessor, or whose judgement is late (art. F2). */
    EVC,
    /** A competence on which assessors agree too little (art. F5). */
    QUALITY,
    /** A certificate of a claim that no provider confirmed. */
    CLAIM,
    /** What the register itself could not take in or carry out. */
    STUCK
}
