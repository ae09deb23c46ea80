package nl.schoolleidersregister.provider;

import java.util.regex.Pattern;

/**
 * Number of an organisation in the trade register (KvK-nummer).
 *
 * @param value eight digits
 */
public record ChamberNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{8}");

    public ChamberNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a KvK number: " + value);
        }
    }

    /** Whether a text has the shape of one. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
