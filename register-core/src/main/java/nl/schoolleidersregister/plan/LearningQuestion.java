package nl.schoolleidersregister.plan;

import nl.schoolleidersregister.shared.Text;

/**
 * What somebody wants to find out on the way to a goal, before any activity (art. D1).
 *
 * @param text 1 to 2,000 characters
 */
public record LearningQuestion(String text) {

    private static final int LONGEST = 2000;

    public LearningQuestion {
        text = text.strip();
        if (!Text.isProse(text, LONGEST)) {
            throw new IllegalArgumentException("No learning question: " + text.length() + " characters");
        }
    }
}
