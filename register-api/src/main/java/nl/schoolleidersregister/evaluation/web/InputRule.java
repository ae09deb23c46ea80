package nl.schoolleidersregister.evaluation.web;

/** Why facts that somebody sent cannot be evaluated. What is wrong within a regulation has codes of its own. */
enum InputRule {
    /** Not JSON at all, or a name stands twice in one object. */
    NOT_JSON("not-json"),
    /** A text with half a character: it cannot be sent back. */
    NOT_UNICODE("not-unicode"),
    /** A field that must be there is not. */
    MISSING("missing"),
    /** A field that these facts do not have. */
    UNKNOWN_FIELD("unknown-field"),
    /** A text where a number belongs, and so on. */
    WRONG_TYPE("wrong-type"),
    /** Not a calendar day from the years 0000 to 9999. */
    NOT_A_DATE("not-a-date"),
    /** No regulation of the register has this id. */
    UNKNOWN_REGULATION("unknown-regulation"),
    /** The end does not come after the beginning. */
    NO_DAYS("no-days"),
    /** The day looked at lies before the cycle. */
    ON_BEFORE_CYCLE("on-before-cycle"),
    /** Minutes of 0 or fewer. */
    NOT_POSITIVE("not-positive"),
    /** More minutes than can be counted with. */
    TOO_LARGE("too-large"),
    /** More decimals than can be counted with. */
    TOO_PRECISE("too-precise"),
    /** Two entries with one id. */
    DUPLICATE_ID("duplicate-id"),
    /** An entry that ends before it begins. */
    FIRST_DAY_AFTER_DATE("first-day-after-date"),
    /** An offering without a name. */
    EMPTY_OFFERING("empty-offering"),
    /** An entry without a competence. */
    NO_COMPETENCE("no-competence"),
    /** An entry with one competence twice. */
    DOUBLE_COMPETENCE("double-competence"),
    /** A competence that no standard lists. */
    UNKNOWN_COMPETENCE("unknown-competence"),
    /** Not one of the four. */
    UNKNOWN_BASIS("unknown-basis"),
    /** A kind of extension or absence that is not known. */
    UNKNOWN_KIND("unknown-kind"),
    /** Part of full time outside (0, 1]. */
    FTE_OUTSIDE("fte-outside"),
    /** Two absences of one kind, or two pauses, on one day. */
    OVERLAP("overlap"),
    /** Two regulations that value entries from one day. */
    DOUBLE_FROM("double-from"),
    /** More entries than one request can hold. */
    TOO_MANY_ENTRIES("too-many-entries"),
    /** Entries of which a draft's mapping would make more shares than one answer may cost. */
    TOO_MANY_SHARES("too-many-shares");

    private final String code;

    InputRule(String code) {
        this.code = code;
    }

    /** The stable code, for instance {@code duplicate-id}. */
    String code() {
        return code;
    }
}
