package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The points of one registration as decisions need them: which credits were told of, and which of them stand. */
final class Ledger {

    private final Set<CreditId> told = new HashSet<>();
    private final Map<CreditId, PePoints> standing = new HashMap<>();

    /** Whether this credit is new; one that was told of before changes nothing, also when it was reversed since. */
    boolean isNew(CreditId credit) {
        return !told.contains(credit);
    }

    /** Whether this credit counts now. */
    boolean stands(CreditId credit) {
        return standing.containsKey(credit);
    }

    /** How many minutes of the fullest of its days these points take, beside what was learned on the same day. */
    long fullestDay(PePoints points) {
        var days = points.day().toEpochDay() - points.firstDay().toEpochDay() + 1;
        var beside = days == 1 ? minutesOn(points.day()) : 0;
        return (points.minutes().value() + days - 1) / days + beside;
    }

    private long minutesOn(LocalDate day) {
        return standing.values().stream()
                .filter(points -> points.day().equals(day) && points.firstDay().equals(day))
                .mapToLong(points -> points.minutes().value())
                .sum();
    }

    void earned(PePoints points) {
        told.add(points.credit());
        standing.put(points.credit(), points);
    }

    void reversed(CreditId credit) {
        standing.remove(credit);
    }
}
