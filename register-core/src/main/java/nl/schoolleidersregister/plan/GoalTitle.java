package nl.schoolleidersregister.plan;

import nl.schoolleidersregister.shared.Text;

/**
 * What somebody wants to be able to do, in a few words of their own.
 *
 * @param value one line of 1 to 200 characters
 */
public record GoalTitle(String value) {

    public GoalTitle {
        value = value.strip();
        if (!Text.isLine(value)) {
            throw new IllegalArgumentException("No goal of one line: " + value.length() + " characters");
        }
    }
}
