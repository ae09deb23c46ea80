package nl.schoolleidersregister.regulation;

import java.util.regex.Pattern;

/** SHA-256 of a document in RFC 8785 form: 64 lower-case hexadecimal digits. */
public record DocumentHash(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public DocumentHash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal: " + value);
        }
    }
}
