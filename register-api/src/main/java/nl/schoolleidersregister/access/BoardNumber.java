package nl.schoolleidersregister.access;

import java.io.Serializable;

/**
 * The number of a board (bevoegd gezag nummer, DUO). Text, not a count: leading zeros matter.
 *
 * @param value one to six digits
 */
public record BoardNumber(String value) implements Serializable {

    /** Refuses what is no number of a board. */
    public BoardNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not the number of a board: " + value);
        }
    }

    static boolean isOne(String text) {
        return text.length() <= 6 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return value;
    }
}
