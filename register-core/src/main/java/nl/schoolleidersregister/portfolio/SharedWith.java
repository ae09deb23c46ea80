package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Text;

/**
 * With whom somebody shares, in the leader's own words.
 *
 * @param name one line of at most {@value #LONGEST} characters
 */
public record SharedWith(String name) {

    /** Longest in characters. */
    public static final int LONGEST = 120;

    public SharedWith {
        name = name.strip();
        if (!Text.isLine(name, LONGEST)) {
            throw new IllegalArgumentException("Nobody to share with: " + name.length() + " characters");
        }
    }
}
