package nl.schoolleidersregister.shared;

/**
 * What people type. The register takes what it can store, send and show unchanged: no control characters (PostgreSQL
 * stores no NUL, and one such name would stop the views for everybody) and no half of a pair of surrogates.
 */
public final class Text {

    /** Longest line, such as a name, in UTF-16 units. */
    public static final int LONGEST_LINE = 200;

    private Text() {}

    /** Whether a text is one line of 1 to {@link #LONGEST_LINE} characters. */
    public static boolean isLine(String text) {
        return isLine(text, LONGEST_LINE);
    }

    /** Whether a text is one line of 1 to {@code longest} characters. */
    public static boolean isLine(String text, int longest) {
        return hasLength(text, longest) && text.codePoints().allMatch(Text::standsInALine);
    }

    /** Whether a text, of one or more lines, has 1 to {@code longest} characters. */
    public static boolean isProse(String text, int longest) {
        return hasLength(text, longest)
                && text.codePoints().allMatch(character -> standsInALine(character) || breaksALine(character));
    }

    private static boolean hasLength(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    private static boolean standsInALine(int character) {
        if (turnsTheLine(character)) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    /** Characters that make other text run backwards: with them a name can look like another. */
    private static boolean turnsTheLine(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean breaksALine(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }
}
