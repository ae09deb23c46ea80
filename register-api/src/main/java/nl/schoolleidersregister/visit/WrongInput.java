package nl.schoolleidersregister.visit;

import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;

/** What a program sent cannot be read; it is told everything that is wrong at once. */
public final class WrongInput extends RuntimeException {

    private final transient Problems problems;

    /** All that is wrong. */
    public WrongInput(Problems problems) {
        super("wrong input", null, false, false);
        this.problems = problems;
    }

    /**
     * What was read.
     *
     * @throws WrongInput when it could not be
     */
    public static <T> T orValues(Read<T> read) {
        return switch (read) {
            case Read.Right<T>(var values) -> values;
            case Read.Wrong<T>(var problems) -> throw new WrongInput(problems);
        };
    }

    Problems problems() {
        return problems;
    }
}
