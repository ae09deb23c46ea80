package nl.schoolleidersregister.person;

import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Text;

/**
 * Where a person reads mail.
 *
 * @param value at most 254 characters with one at-sign and a dot behind it; the rest only a sent mail can tell
 */
public record EmailAddress(String value) {

    /** Longest address in characters (RFC 5321). */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");

    public EmailAddress {
        value = value.strip();
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Whether a text could be an address. */
    public static boolean isValid(String text) {
        return Text.isLine(text, LONGEST) && SHAPE.matcher(text).matches();
    }
}
