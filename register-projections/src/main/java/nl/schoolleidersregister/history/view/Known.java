package nl.schoolleidersregister.history.view;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What the register knew at the end of a day: the facts that stand before the beginning of the next day in the log, and
 * are not of a later day themselves. Both are asked: what was brought into the register before its first day began
 * stands in no order of days, and somebody can be busy before the round of the day begins.
 *
 * @param day the last day that is known
 * @param before the beginning of a later day in the log; null while none has begun
 */
public record Known(LocalDate day, @Nullable Position before) {

    private static final String MOMENT = "at";

    private static final ClassValue<Optional<Function<Event, Instant>>> MOMENTS = new ClassValue<>() {
        @Override
        protected Optional<Function<Event, Instant>> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getName().equals(MOMENT) && component.getType() == Instant.class)
                    .findFirst()
                    .map(component ->
                            event -> (Instant) requireNonNull(Components.valueOf(event, component.getAccessor())));
        }
    };

    /** Whether this fact was known. */
    public boolean holds(LoggedEvent fact) {
        return (before == null || !fact.position().isAfter(before))
                && !recordedOn(fact).isAfter(day);
    }

    /** When a fact was recorded by the register's own clock, which every fact about a person carries. */
    public static Instant momentOf(LoggedEvent fact) {
        return MOMENTS.get(fact.event().getClass())
                .map(moment -> moment.apply(fact.event()))
                .orElse(fact.recordedAt());
    }

    /** The day of that moment. */
    public static LocalDate recordedOn(LoggedEvent fact) {
        return Origin.dayOf(momentOf(fact));
    }
}
