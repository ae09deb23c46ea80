package nl.schoolleidersregister.draft.store;

/** What a draft is of. */
public enum DraftKind {
    /** An entry of a portfolio; its owner is the dossier. */
    PORTFOLIO_ENTRY,
    /** A judgement of an entry; its owner is the recognition of the assessor. */
    JUDGEMENT,
    /** The file of an EVC trajectory; its owner is the dossier. */
    EVC_FILE,
    /** A judgement of such a file; its owner is the recognition of the assessor. */
    EVC_JUDGEMENT,
    /** The answers of a self-scan; its owner is the dossier. */
    SELF_SCAN
}
