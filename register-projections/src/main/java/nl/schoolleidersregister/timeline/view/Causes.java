package nl.schoolleidersregister.timeline.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Finds what facts follow from: the fact that a policy acted on, or, where one order recorded several, the one before
 * it on the same stream. Over facts that only are steps it looks further.
 */
final class Causes {

    /** Steps between a fact and what it follows from; there are two today. */
    private static final int MOST_STEPS = 4;

    private final LogReader log;
    private final Map<UUID, LoggedEvent> byId = new HashMap<>();
    private final Map<Place, LoggedEvent> byPlace = new HashMap<>();

    private record Place(String stream, long sequence) {}

    private Causes(LogReader log) {
        this.log = log;
    }

    /** The causes of these facts; what is needed besides them is read from the log. */
    static Causes of(List<LoggedEvent> facts, LogReader log) {
        var causes = new Causes(log);
        causes.learn(facts);
        Collection<LoggedEvent> asked = facts;
        for (var step = 0; step < MOST_STEPS && !asked.isEmpty(); step++) {
            asked = causes.read(asked).stream().filter(Causes::isStep).toList();
        }
        return causes;
    }

    private void learn(Collection<LoggedEvent> facts) {
        facts.forEach(fact -> {
            byId.put(fact.id(), fact);
            byPlace.put(new Place(fact.stream(), fact.sequence()), fact);
        });
    }

    private List<LoggedEvent> read(Collection<LoggedEvent> asked) {
        var ids = asked.stream()
                .filter(Causes::followsFromFact)
                .map(fact -> fact.metadata().causation())
                .filter(id -> !byId.containsKey(id))
                .distinct()
                .toList();
        var before = asked.stream()
                .filter(fact -> !followsFromFact(fact) && hasCompany(fact))
                .map(Causes::before)
                .filter(place -> !byPlace.containsKey(place))
                .map(place -> log.fact(place.stream(), place.sequence()));
        var found = Stream.concat(ids.isEmpty() ? Stream.empty() : log.withIds(ids).stream(), before)
                .toList();
        learn(found);
        return found;
    }

    /** What a fact follows from; null where a person simply did it. */
    @Nullable
    LoggedEvent of(LoggedEvent fact) {
        var cause = next(fact);
        for (var step = 0; step < MOST_STEPS && cause != null && isStep(cause); step++) {
            var further = next(cause);
            if (further == null) {
                return cause;
            }
            cause = further;
        }
        return cause;
    }

    private @Nullable LoggedEvent next(LoggedEvent fact) {
        if (followsFromFact(fact)) {
            return byId.get(fact.metadata().causation());
        }
        var before = hasCompany(fact) ? byPlace.get(before(fact)) : null;
        return before != null
                        && before.metadata().causation().equals(fact.metadata().causation())
                ? before
                : null;
    }

    /** A request that a person made is its own beginning; what follows from a fact began with another one. */
    private static boolean followsFromFact(LoggedEvent fact) {
        return !fact.metadata().causation().equals(fact.metadata().correlation());
    }

    /** Whether a fact is of a kind that one order records together with what it rests on. */
    private static boolean hasCompany(LoggedEvent fact) {
        return fact.sequence() > 0 && (isStep(fact) || FactKind.isOfRegistration(name(fact)));
    }

    private static Place before(LoggedEvent fact) {
        return new Place(fact.stream(), fact.sequence() - 1);
    }

    private static boolean isStep(LoggedEvent fact) {
        return FactKind.isStep(name(fact));
    }

    private static String name(LoggedEvent fact) {
        return EventTypes.REGISTER.nameOf(fact.event());
    }
}
