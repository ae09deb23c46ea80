package nl.schoolleidersregister.visit;

import java.util.Map;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;

/** What a program sent cannot be read: everything that is wrong with it, at once. */
public final class BadInput extends RuntimeException {

    private final transient Problems problems;

    /** All of it. */
    public BadInput(Problems problems) {
        super(problems.size() + " fields", null, false, false);
        this.problems = problems;
    }

    /**
     * What was read, when it could be.
     *
     * @throws BadInput when it could not
     */
    public static <T> T right(Read<T> read) {
        return switch (read) {
            case Read.Right<T>(var values) -> values;
            case Read.Wrong<T>(Problems problems) -> throw new BadInput(problems);
        };
    }

    /** The same, with fields of the form under the names of the API. */
    public static <T> T right(Read<T> read, Map<String, String> names) {
        return switch (read) {
            case Read.Right<T>(var values) -> values;
            case Read.Wrong<T>(Problems problems) ->
                throw new BadInput(new Problems(
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
