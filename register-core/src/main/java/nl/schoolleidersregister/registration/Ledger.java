package nl.schoolleidersregister.registration;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.NextCycle;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;

/** The points of one registration as decisions need them: which credits were told of, and which of them stand. */
final class Ledger {

    private final Set<CreditId> told = new HashSet<>();
    private final Map<CreditId, PePoints> standing = new LinkedHashMap<>();
    private final Map<CreditId, DecisionId> used = new HashMap<>();

    /** Whether this credit is new; one told of before changes nothing, also when it was refused, or reversed since. */
    boolean isNew(CreditId credit) {
        return !told.contains(credit);
    }

    /** Whether this credit counts now. */
    boolean stands(CreditId credit) {
        return standing.containsKey(credit);
    }

    /** The decision in which this credit counted; none while it counted in none. */
    Optional<DecisionId> usedIn(CreditId credit) {
        return Optional.ofNullable(used.get(credit));
    }

    /**
     * How many minutes a day holds once these points are there too, where it holds most. What was learned over several
     * days can lie on any of them, so it fits when no row of days, taken together, has to hold more than its hours.
     */
    long fullestDay(PePoints points) {
        if (learned().noneMatch(other -> sharesADay(other, points))) {
            return perDay(points.minutes().value(), points.firstDay(), points.day());
        }
        var all = Stream.concat(learned(), Stream.of(points))
                .sorted(comparing(PePoints::day))
                .toList();
        return all.stream()
                .map(PePoints::firstDay)
                .filter(from -> !from.isAfter(points.firstDay()))
                .distinct()
                .mapToLong(from -> fullestFrom(from, all, points.day()))
                .max()
                .orElseThrow();
    }

    /** What goes on from the cycle before took no time on the day it is dated. */
    private Stream<PePoints> learned() {
        return standing.values().stream().filter(points -> !points.form().equals(NextCycle.CARRIED_OVER));
    }

    private static boolean sharesADay(PePoints one, PePoints other) {
        return !one.firstDay().isAfter(other.day()) && !other.firstDay().isAfter(one.day());
    }

    /** Most minutes a day in any row of days from this one, up to the last day or later. */
    private static long fullestFrom(LocalDate from, List<PePoints> byLastDay, LocalDate last) {
        var minutes = 0L;
        var most = 0L;
        for (var points : byLastDay) {
            minutes += points.firstDay().isBefore(from) ? 0 : points.minutes().value();
            if (!points.day().isBefore(last)) {
                most = Math.max(most, perDay(minutes, from, points.day()));
            }
        }
        return most;
    }

    private static long perDay(long minutes, LocalDate first, LocalDate last) {
        return Math.ceilDiv(minutes, last.toEpochDay() - first.toEpochDay() + 1);
    }

    void evolve(RegistrationEvent event) {
        switch (event) {
            case PePointsEarned fact -> earned(fact.points());
            case PePointsRefused fact -> refused(fact.points());
            case PePointsReversed fact -> reversed(fact.credit());
            case ReRegistered fact -> {
                used(fact.decision());
                Optional.ofNullable(fact.carriedOver()).ifPresent(this::earned);
            }
            case ReRegisteredProvisionally fact -> used(fact.decision());
            case MissingPartMet fact -> used(fact.decision());
            default -> {
                // Changes nothing in the ledger.
            }
        }
    }

    private void earned(PePoints points) {
        told.add(points.credit());
        standing.put(points.credit(), points);
    }

    /** What was refused once stays refused: whoever was told so must not find it earned when it is told again. */
    private void refused(PePoints points) {
        told.add(points.credit());
    }

    private void reversed(CreditId credit) {
        standing.remove(credit);
    }

    /** These counted in a decision, and so in no later cycle. */
    private void used(Decision decision) {
        decision.counted().forEach(credit -> used.put(credit, decision.id()));
    }

    /** What counts now, in the order in which it came. */
    List<Earned> earned() {
        return standing.values().stream()
                .map(points -> new Earned(points, used.get(points.credit())))
                .toList();
    }
}
