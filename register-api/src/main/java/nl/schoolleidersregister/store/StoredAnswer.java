package nl.schoolleidersregister.store;

/** What is kept of an answer: the position is found by stream and version. */
record StoredAnswer(String stream, long version) {

    private static final char SEPARATOR = ' ';

    String text() {
        return version + "" + SEPARATOR + stream;
    }

    static StoredAnswer parse(String text) {
        var at = text.indexOf(SEPARATOR);
        return new StoredAnswer(text.substring(at + 1), Long.parseLong(text.substring(0, at)));
    }
}
