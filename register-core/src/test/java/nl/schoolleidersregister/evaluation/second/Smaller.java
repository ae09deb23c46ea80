package nl.schoolleidersregister.evaluation.second;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Absence;
import nl.schoolleidersregister.evaluation.Employment;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.Extension;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.Pause;
import nl.schoolleidersregister.evaluation.ValuedBy;

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
        var parts = new Parts(f);
        return Stream.of(
                        without(f.extensions(), parts::extensions),
                        without(f.entries(), parts::entries),
                        without(f.employments(), parts::employments),
                        without(f.absences(), parts::absences),
                        without(f.pauses(), parts::pauses),
                        without(f.valuedBy(), parts::valuedBy))
                .flatMap(facts -> facts);
    }

    /** Facts with one list replaced by another. */
    private record Parts(Facts f) {

        Facts extensions(List<Extension> left) {
            return new Facts(f.cycle(), left, f.entries(), f.employments(), f.absences(), f.pauses(), f.valuedBy());
        }

        Facts entries(List<Entry> left) {
            return new Facts(f.cycle(), f.extensions(), left, f.employments(), f.absences(), f.pauses(), f.valuedBy());
        }

        Facts employments(List<Employment> left) {
            return new Facts(f.cycle(), f.extensions(), f.entries(), left, f.absences(), f.pauses(), f.valuedBy());
        }

        Facts absences(List<Absence> left) {
            return new Facts(f.cycle(), f.extensions(), f.entries(), f.employments(), left, f.pauses(), f.valuedBy());
        }

        Facts pauses(List<Pause> left) {
            return new Facts(f.cycle(), f.extensions(), f.entries(), f.employments(), f.absences(), left, f.valuedBy());
        }

        Facts valuedBy(List<ValuedBy> left) {
            return new Facts(f.cycle(), f.extensions(), f.entries(), f.employments(), f.absences(), f.pauses(), left);
        }
    }

    private static <T> Stream<Facts> without(List<T> list, Function<List<T>, Facts> facts) {
        return list.stream().map(one -> {
            List<T> left = new ArrayList<>(list);
            left.remove(one);
            return facts.apply(left);
        });
    }
}
