package nl.schoolleidersregister.activity;

import nl.schoolleidersregister.shared.Text;

/**
 * What somebody has to say with a rating, in their own words; provider and office read it without a name.
 *
 * @param text 1 to 600 characters
 */
public record Remark(String text) {

    /** Longest remark in characters. */
    public static final int LONGEST = 600;

    public Remark {
        text = text.strip();
        if (!Text.isProse(text, LONGEST)) {
            throw new IllegalArgumentException("A remark has 1 to 600 legible characters, this one " + text.length());
        }
    }
}
