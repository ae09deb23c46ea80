package nl.schoolleidersregister.draft.store;

/** What a draft is of. */
public enum DraftKind {
    /** An entry of a portfolio; its owner is the dossier. */
    PORTFOLIO_ENTRY,
    /** A judgement of an entry; its owner is the recognition of the assessor. */
    JUDGEMENT
}
