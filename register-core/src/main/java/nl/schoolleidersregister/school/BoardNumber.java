package nl.schoolleidersregister.school;

import java.util.regex.Pattern;

/**
 * Bevoegd gezag nummer, kept as text (DUO).
 *
 * @param value one to six digits
 */
public record BoardNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,6}");

    public BoardNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a board number: " + value);
        }
    }

    /** Whether a text has the form of a board number. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
