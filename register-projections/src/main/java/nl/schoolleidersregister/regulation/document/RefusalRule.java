package nl.schoolleidersregister.regulation.document;

/** Why a document is refused; nothing else refuses one. */
public enum RefusalRule {
    /** Not JSON at all, or a name stands twice in one object. */
    NOT_JSON("document.not-json"),
    /** A string with half a character: it has no UTF-8. */
    NOT_UNICODE("document.not-unicode"),
    /** A field that every regulation has is not there. */
    MISSING("document.missing"),
    /** A field that no regulation has. */
    UNKNOWN_FIELD("document.unknown-field"),
    /** A text where a number belongs, a fraction where a whole number belongs, and so on. */
    WRONG_TYPE("document.wrong-type"),
    /** A negative number; a month or a minute per point of 0. */
    TOO_SMALL("document.too-small"),
    /** A percentage above 100; an amount above a million. */
    TOO_LARGE("document.too-large"),
    /** A percentage with more than two decimals. */
    TOO_PRECISE("document.too-precise"),
    /** An empty text, or a competence that is mapped to nothing. */
    EMPTY("document.empty"),
    /** Not a calendar day. */
    NOT_A_DATE("document.not-a-date"),
    /** Not one of the words that can stand there. */
    UNKNOWN_WORD("document.unknown-word"),
    /** A form or a kind of absence that stands twice in a list. */
    TWICE("document.twice");

    private final String code;

    RefusalRule(String code) {
        this.code = code;
    }

    /** The stable code, for instance {@code document.missing}. */
    public String code() {
        return code;
    }
}
