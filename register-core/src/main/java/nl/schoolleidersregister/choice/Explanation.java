package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Text;

/**
 * Why an own choice fits somebody's work; how many words it may have is a rule (art. G1), not a part of the value.
 *
 * @param text 1 to 10,000 characters
 */
public record Explanation(String text) {

    private static final int LONGEST = 10_000;

    public Explanation {
        text = text.strip();
        if (!Text.isProse(text, LONGEST)) {
            throw new IllegalArgumentException("No explanation: " + text.length() + " characters");
        }
    }

    /** How many words: runs of anything but blanks. */
    public int words() {
        return text.split("\\s+").length;
    }
}
