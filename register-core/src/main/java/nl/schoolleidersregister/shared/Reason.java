package nl.schoolleidersregister.shared;

/**
 * Why somebody decided as they did, in their own words; says something about a person, so it is stored sealed.
 *
 * @param text 1 to 2,000 characters
 */
public record Reason(String text) {

    /** Longest reason in characters. */
    public static final int LONGEST = 2000;

    public Reason {
        text = text.strip();
        if (!Text.isProse(text, LONGEST)) {
            throw new IllegalArgumentException("A reason has 1 to 2000 legible characters, this one " + text.length());
        }
    }
}
