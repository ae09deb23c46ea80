package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Text;

/**
 * What somebody wrote.
 *
 * @param text 1 to {@value #LONGEST} characters
 */
public record Prose(String text) {

    /** Longest in characters. */
    public static final int LONGEST = 10_000;

    public Prose {
        text = text.strip();
        if (!Text.isProse(text, LONGEST)) {
            throw new IllegalArgumentException("No text: " + text.length() + " characters");
        }
    }
}
