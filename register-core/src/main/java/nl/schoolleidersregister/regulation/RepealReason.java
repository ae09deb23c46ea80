package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Text;

/**
 * Why a regulation was repealed, for everybody to read; says nothing about a person.
 *
 * @param text 1 to 2,000 characters
 */
public record RepealReason(String text) {

    /** Longest reason in characters. */
    public static final int LONGEST = 2000;

    public RepealReason {
        text = text.strip();
        if (!Text.isProse(text, LONGEST)) {
            throw new IllegalArgumentException("Not a reason of 1 to 2000 legible characters: " + text.length());
        }
    }
}
