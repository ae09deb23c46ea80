package nl.schoolleidersregister.evidence;

import java.util.regex.Pattern;

/**
 * SHA-256 of a file: 64 lower-case hexadecimal digits. Stored sealed: in plain it would tell for ever, to whoever has a
 * copy of the file, that this person's dossier held it.
 */
public record ContentHash(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal: " + value);
        }
    }
}
