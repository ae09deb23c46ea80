package nl.schoolleidersregister.timeline.parts;

/** To whom a timeline is told: the same facts, in other words where there are any. */
public enum Reader {
    /** The office. */
    OFFICE("fact."),
    /** Who it is about. */
    OWNER("fact-own.");

    private final String texts;

    Reader(String texts) {
        this.texts = texts;
    }

    /** The own words for a text about a fact. */
    String key(String text) {
        return texts + text;
    }

    /** The words for everybody. */
    static String common(String text) {
        return OFFICE.key(text);
    }
}
