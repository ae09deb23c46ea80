package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Text;

/**
 * What a meeting was about. All who took part see it, so it names nobody.
 *
 * @param value one line of at most 120 characters
 */
public record SessionTitle(String value) {

    /** Longest in characters. */
    public static final int LONGEST = 120;

    public SessionTitle {
        value = value.strip();
        if (!Text.isLine(value, LONGEST)) {
            throw new IllegalArgumentException("Not a name of a meeting: " + value);
        }
    }
}
