package nl.schoolleidersregister.feed.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.Unreadable;
import nl.schoolleidersregister.shared.Event;

/** Which of some projections follow a fact: found once for each kind of fact. */
final class Followers {

    private final List<Set<Class<?>>> followed;
    private final Map<Class<?>, int[]> byKind = new ConcurrentHashMap<>();

    Followers(List<Projection> projections) {
        this.followed = projections.stream()
                .map(projection -> EventTypes.REGISTER.permitted(projection.follows()))
                .toList();
    }

    /** Places in the list of projections. */
    int[] of(Event event) {
        return event instanceof Unreadable unreadable
                ? EventTypes.REGISTER
                        .find(unreadable.name())
                        .map(type -> ofKind(type.recordClass()))
                        .orElseGet(this::everybody)
                : ofKind(event.getClass());
    }

    private int[] ofKind(Class<?> kind) {
        return byKind.computeIfAbsent(
                kind,
                _ -> IntStream.range(0, followed.size())
                        .filter(place -> followed.get(place).contains(kind))
                        .toArray());
    }

    /** What this version does not know at all could be of anybody. */
    private int[] everybody() {
        return IntStream.range(0, followed.size()).toArray();
    }
}
