package nl.schoolleidersregister.evaluation.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.Period;

/** A set of calendar days, each day present or not: what a period says, without reasoning about its ends. */
final class DaySet {

    /** No day before this one can be in a set: asking for one throws. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1980, 1, 1);

    private final BitSet days = new BitSet();

    /** The days from the first up to, not including, the last; none when they are not in that order. */
    static DaySet between(LocalDate from, LocalDate until) {
        DaySet set = new DaySet();
        if (from.isBefore(until)) {
            set.days.set(number(from), number(until));
        }
        return set;
    }

    /** The days that are in any of the sets. */
    static DaySet anyOf(Stream<DaySet> sets) {
        DaySet union = new DaySet();
        sets.forEach(set -> union.days.or(set.days));
        return union;
    }

    DaySet and(DaySet other) {
        DaySet both = anyOf(Stream.of(this));
        both.days.and(other.days);
        return both;
    }

    DaySet without(DaySet other) {
        DaySet rest = anyOf(Stream.of(this));
        rest.days.andNot(other.days);
        return rest;
    }

    boolean contains(LocalDate day) {
        return days.get(number(day));
    }

    int size() {
        return days.cardinality();
    }

    /** The longest stretches of days that follow each other, earliest first. */
    List<Period> stretches() {
        List<Period> stretches = new ArrayList<>();
        for (int first = days.nextSetBit(0); first >= 0; ) {
            int end = days.nextClearBit(first);
            stretches.add(new Period(DAY_ZERO.plusDays(first), DAY_ZERO.plusDays(end)));
            first = days.nextSetBit(end);
        }
        return stretches;
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - DAY_ZERO.toEpochDay());
    }
}
