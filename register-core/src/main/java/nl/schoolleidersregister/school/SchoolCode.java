package nl.schoolleidersregister.school;

import java.util.regex.Pattern;

/**
 * Vestigingscode: the school's four characters and the location's two, as in {@code 16SW03} (DUO).
 *
 * @param value six characters, upper case
 */
public record SchoolCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9]{2}");
    private static final int INSTITUTION = 4;
    private static final String MADE_UP = "99X";

    public SchoolCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a school code: " + value);
        }
    }

    /** The first four characters: the school that this is a location of (instellingscode, BRIN). */
    public String school() {
        return value.substring(0, INSTITUTION);
    }

    /** Whether this is a code of the demo, which DUO gives to nobody. */
    public boolean isMadeUp() {
        return value.startsWith(MADE_UP);
    }

    /** Whether a text has the form of a school code. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
