package nl.schoolleidersregister.evaluation.second;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Facts;

/** Makes a case smaller as long as something still holds for it, so that a person can read what is left. */
final class Smaller {

    private Smaller() {}

    static RandomCase than(RandomCase large, Predicate<RandomCase> stillHolds) {
        return smallerFacts(large.facts())
                .map(large::with)
                .filter(stillHolds)
                .findFirst()
                .map(smaller -> than(smaller, stillHolds))
                .orElse(large);
    }

    /** The same facts without one of them. */
    private static Stream<Facts> smallerFacts(Facts f) {
        return Stream.of(
                        without(
                                f.extensions(),
                                left -> new Facts(
                                        f.cycle(),
                                        left,
                                        f.entries(),
                                        f.employments(),
                                        f.absences(),
                                        f.pauses(),
                                        f.valuedBy())),
                        without(
                                f.entries(),
                                left -> new Facts(
                                        f.cycle(),
                                        f.extensions(),
                                        left,
                                        f.employments(),
                                        f.absences(),
                                        f.pauses(),
                                        f.valuedBy())),
                        without(
                                f.employments(),
                                left -> new Facts(
                                        f.cycle(),
                                        f.extensions(),
                                        f.entries(),
                                        left,
                                        f.absences(),
                                        f.pauses(),
                                        f.valuedBy())),
                        without(
                                f.absences(),
                                left -> new Facts(
                                        f.cycle(),
                                        f.extensions(),
                                        f.entries(),
                                        f.employments(),
                                        left,
                                        f.pauses(),
                                        f.valuedBy())),
                        without(
                                f.pauses(),
                                left -> new Facts(
                                        f.cycle(),
                                        f.extensions(),
                                        f.entries(),
                                        f.employments(),
                                        f.absences(),
                                        left,
                                        f.valuedBy())),
                        without(
                                f.valuedBy(),
                                left -> new Facts(
                                        f.cycle(),
                                        f.extensions(),
                                        f.entries(),
                                        f.employments(),
                                        f.absences(),
                                        f.pauses(),
                                        left)))
                .flatMap(facts -> facts);
    }

    private static <T> Stream<Facts> without(List<T> list, Function<List<T>, Facts> facts) {
        return list.stream().map(one -> {
            List<T> left = new ArrayList<>(list);
            left.remove(one);
            return facts.apply(left);
        });
    }
}
