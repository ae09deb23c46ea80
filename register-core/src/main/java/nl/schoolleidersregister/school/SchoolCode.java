package nl.schoolleidersregister.school;

import java.util.regex.Pattern;

/**
 * Vestigingscode: the school's four characters and the location's two, as in {@code 16SW03} (DUO).
 *
 * @param value six characters, upper case
 */
public record SchoolCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9]{2}");

    public SchoolCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a school code: " + value);
        }
    }

    /** Whether a text has the form of a school code. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
