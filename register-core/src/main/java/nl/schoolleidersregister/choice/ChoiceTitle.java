package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Text;

/**
 * What somebody did, in a few words of their own.
 *
 * @param value one line of 1 to 200 characters
 */
public record ChoiceTitle(String value) {

    public ChoiceTitle {
        value = value.strip();
        if (!Text.isLine(value)) {
            throw new IllegalArgumentException("No title of one line: " + value.length() + " characters");
        }
    }
}
