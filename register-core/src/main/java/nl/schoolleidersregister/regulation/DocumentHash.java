package nl.schoolleidersregister.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 of a document in RFC 8785 form: 64 lower-case hexadecimal digits. */
public record DocumentHash(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public DocumentHash {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal: " + value);
        }
    }

    /** Whether a text has the shape of one. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The hash of a text in UTF-8. */
    public static DocumentHash of(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8));
            return new DocumentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
