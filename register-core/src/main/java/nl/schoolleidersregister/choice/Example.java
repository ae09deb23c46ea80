package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Text;

/**
 * An example of an explanation, rewritten so that nobody can be recognised in it, with what became of it.
 *
 * @param title one line
 * @param text the explanation in other words, at most 2,000 characters
 * @param why the office decided so, at most 2,000 characters
 */
public record Example(String title, Form form, Minutes minutes, String text, Outcome outcome, String why) {

    /** What the office decided. */
    public enum Outcome {
        /** It counted. */
        ACCEPTED,
        /** It did not. */
        DECLINED
    }

    private static final int LONGEST = 2000;

    public Example {
        if (!Text.isLine(title) || !Text.isProse(text, LONGEST) || !Text.isProse(why, LONGEST)) {
            throw new IllegalArgumentException("No example: " + form);
        }
    }
}
