package nl.schoolleidersregister.evc;

import java.util.regex.Pattern;

/** What an issuer calls one of its keys (RFC 7517, {@code kid}): 1 to 200 visible characters without blanks. */
public record KeyName(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    public KeyName {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("No name of a key: " + value.length() + " characters");
        }
    }

    /** Whether a text can be one. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
