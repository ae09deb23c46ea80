package nl.schoolleidersregister.shared;

/** What somebody is to the register when acting. The words are those of the regulation's explanatory note. */
public enum Role {
    /** Schoolleider. */
    LEADER,
    /** Registratiebureau, staff of the VO-academie. */
    REGISTRAR,
    /** Beoordelaar of portfolios and EVC files. */
    ASSESSOR,
    /** Aanbieder of validated programmes. */
    PROVIDER,
    /** Erkende begeleider: intervisor, VO-managementcoach, facilitator. */
    GUIDE,
    /** Bestuur. */
    BOARD,
    /** Raad van toezicht. */
    SUPERVISORY_BOARD,
    /** Ministry and inspectorate. */
    MINISTRY,
    /** The register itself: policies and the day round. */
    REGISTER
}
