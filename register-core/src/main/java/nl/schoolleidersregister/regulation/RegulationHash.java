package nl.schoolleidersregister.regulation;

import java.util.regex.Pattern;

/**
 * The SHA-256 of a regulation's document in its canonical form (RFC 8785): a decision stores it beside the id, so that
 * nobody can later change what it rested on.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record RegulationHash(String hex) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /** Refuses what is not a SHA-256. */
    public RegulationHash {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
