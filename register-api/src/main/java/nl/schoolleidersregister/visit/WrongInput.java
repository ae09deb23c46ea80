package nl.schoolleidersregister.visit;

import java.util.Map;
import nl.schoolleidersregister.pages.Problem;
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

    /**
     * The same, with fields of the form under the names of the API.
     *
     * @throws WrongInput when it could not be
     */
    public static <T> T orValues(Read<T> read, Map<String, String> names) {
        return switch (read) {
            case Read.Right<T>(var values) -> values;
            case Read.Wrong<T>(var problems) ->
                throw new WrongInput(new Problems(
                        problems.form(),
                        problems.all().stream()
                                .map(one -> new Problem(
                                        names.getOrDefault(one.field(), one.field()), one.code(), one.args()))
                                .toList()));
        };
    }

    Problems problems() {
        return problems;
    }
}
