package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Text;

/**
 * What somebody wrote about one competence.
 *
 * @param text 1 to 2,000 characters
 */
public record Said(Competence competence, String text) {

    private static final int LONGEST = 2000;

    public Said {
        text = text.strip();
        if (!Text.isProse(text, LONGEST)) {
            throw new IllegalArgumentException("No text about " + competence + ": " + text.length() + " characters");
        }
    }
}
