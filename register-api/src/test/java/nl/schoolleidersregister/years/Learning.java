package nl.schoolleidersregister.years;

import static nl.schoolleidersregister.years.Trait.once;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;

/** Points (art. B2, B3, B12): a course of two days each time, about two competences. */
final class Learning {

    private static final int COMPETENCES = 5;
    private static final int MINUTES = 60;
    private static final int DAYS_OF_A_QUARTER = 60;

    private Learning() {}

    /** In every cycle, every three months so many hours, on these bases by turns. */
    static Trait everyQuarter(int hours, Basis... bases) {
        return inCycles(Integer.MAX_VALUE, hours, bases);
    }

    /** The same, in the first cycle only. */
    static Trait inFirstCycle(int hours, Basis... bases) {
        return inCycles(1, hours, bases);
    }

    private static Trait inCycles(int cycles, int hours, Basis... bases) {
        return (fact, me, plans) -> begun(fact)
                .filter(_ -> begun(me) <= cycles)
                .ifPresent(cycle -> quarters(cycle, me, plans, hours, bases));
    }

    /** How many cycles have begun. */
    private static int begun(Person me) {
        return me.times(Registered.class)
                + me.times(ReRegistered.class)
                + me.times(ReRegisteredProvisionally.class)
                + me.times(Restored.class);
    }

    private static Optional<Period> begun(RegistrationEvent fact) {
        return switch (fact) {
            case Registered one -> Optional.of(one.cycle());
            case ReRegistered one -> Optional.of(one.cycle());
            case ReRegisteredProvisionally one -> Optional.of(one.cycle());
            case Restored one -> Optional.ofNullable(one.anew());
            default -> Optional.empty();
        };
    }

    private static void quarters(Period cycle, Person me, Plans plans, int hours, Basis... bases) {
        var late = me.chance("learning " + cycle.from()).nextInt(DAYS_OF_A_QUARTER);
        for (var turn = 0; ; turn++) {
            var day = cycle.from().plusMonths(3L * turn).plusDays(2L + late);
            if (!day.isBefore(cycle.until())) {
                return;
            }
            var basis = bases[turn % bases.length];
            var place = turn;
            plans.make(day, me, today -> earns(today, hours, basis, place));
        }
    }

    /** Who left learns no more. */
    private static void earns(Today today, int hours, Basis basis, int turn) {
        if (today.career().isOpen()) {
            today.does(new EarnPePoints(today.dossier(), today.provider(), points(today, hours, basis, turn)));
        }
    }

    private static PePoints points(Today today, int hours, Basis basis, int turn) {
        var id = today.me().id("points " + today.day() + " " + turn);
        return new PePoints(
                new CreditId(id),
                new EntryId(id),
                basis,
                new Form("COURSE"),
                new Minutes(hours * MINUTES),
                today.day().minusDays(1),
                today.day(),
                null,
                IntStream.of(turn, turn + 2)
                        .mapToObj(code -> new Competence("C" + (code % COMPETENCES + 1)))
                        .toList());
    }

    /** Learns many hours in a row of weekly courses, from so many days after the first fact of a kind. */
    static Trait muchAfter(Class<? extends RegistrationEvent> kind, int days, int courses, int hours) {
        return once(kind, days, today -> muchFrom(today, courses, hours));
    }

    private static void muchFrom(Today begin, int courses, int hours) {
        for (var turn = 0; turn < courses; turn++) {
            var place = turn;
            begin.later(7 * turn, today -> earns(today, hours, Basis.VALIDATED, place));
        }
    }
}
