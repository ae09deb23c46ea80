package nl.schoolleidersregister.quality;

import java.util.List;
import java.util.Optional;

/**
 * An assessor's leniency over time.
 *
 * @param course the half-years in which it can be told, earliest first
 */
public record Drift(List<InHalfYear> course) {

    /** The leniency of one half-year. */
    public record InHalfYear(HalfYear halfYear, Leniency.Steps leniency) {}

    public Drift {
        course = List.copyOf(course);
    }

    /**
     * How much more lenient (above 0) or stricter (below 0) the assessor became from the first of those half-years to
     * the last, in steps of the scale; nothing while there are not two to compare.
     */
    public Optional<Fraction> change() {
        return course.size() < 2
                ? Optional.empty()
                : Optional.of(course.getLast()
                        .leniency()
                        .steps()
                        .minus(course.getFirst().leniency().steps()));
    }
}
