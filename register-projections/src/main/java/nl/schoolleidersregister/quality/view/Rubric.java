package nl.schoolleidersregister.quality.view;

import java.util.Arrays;
import java.util.Optional;

/** By which scale work is marked; marks of two scales are never compared. */
public enum Rubric {
    /** An entry of a portfolio: 1 (not yet) to 4 (strong). */
    PORTFOLIO("portfolio", 1, 4),
    /** A file of an EVC trajectory: not shown (0), or shown (1). */
    EVC("evc", 0, 1);

    private final String path;
    private final int lowest;
    private final int highest;

    Rubric(String path, int lowest, int highest) {
        this.path = path;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Its part of an address. */
    public String path() {
        return path;
    }

    /** The one with this part of an address. */
    public static Optional<Rubric> at(String path) {
        return Arrays.stream(values())
                .filter(rubric -> rubric.path.equals(path))
                .findFirst();
    }

    /** The lowest mark, as the form has it: the rank 0. */
    public int lowest() {
        return lowest;
    }

    /** Whether there are more than two marks, so that one difference can be graver than another. */
    public boolean isGraded() {
        return highest - lowest > 1;
    }
}
