package nl.schoolleidersregister.school;

import nl.schoolleidersregister.shared.Text;

/** What a board calls itself. */
public record BoardName(String value) {

    public BoardName {
        if (!Text.isLine(value)) {
            throw new IllegalArgumentException("Not the name of a board: " + value);
        }
    }
}
