package nl.schoolleidersregister.years;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.shared.Origin;

/** What somebody, or the office, does because of a fact in a dossier. */
@FunctionalInterface
interface Trait {

    void read(RegistrationEvent fact, Person me, Plans plans);

    /** Whenever a kind of fact is there, so many days later. */
    static <F extends RegistrationEvent> Trait when(Class<F> kind, int days, BiConsumer<F, Today> act) {
        return (fact, me, plans) -> {
            if (kind.isInstance(fact)) {
                plans.make(dayOf(fact).plusDays(days), me, today -> act.accept(kind.cast(fact), today));
            }
        };
    }

    /** The first time only. */
    static Trait once(Class<? extends RegistrationEvent> kind, int days, Act act) {
        return nth(1, kind, days, act);
    }

    /** That time only, from 1. */
    static Trait nth(int time, Class<? extends RegistrationEvent> kind, int days, Act act) {
        return (fact, me, plans) -> {
            if (kind.isInstance(fact) && me.times(kind) == time) {
                plans.make(dayOf(fact).plusDays(days), me, act);
            }
        };
    }

    /** The day of a fact; every fact of a registration says its moment. */
    static LocalDate dayOf(RegistrationEvent fact) {
        try {
            return Origin.dayOf(
                    (Instant) fact.getClass().getDeclaredMethod("at").invoke(fact));
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("Without a moment: " + fact, fault);
        }
    }
}
