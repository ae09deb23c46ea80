package nl.schoolleidersregister.testing;

import java.util.Arrays;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;

/** Events as they are read once the keys are gone. */
public final class Erasure {

    private Erasure() {}

    /** The same logged event with every personal detail erased. */
    public static LoggedEvent of(LoggedEvent logged) {
        return new LoggedEvent(
                logged.position(),
                logged.id(),
                logged.stream(),
                logged.sequence(),
                of(logged.event()),
                logged.metadata(),
                logged.recordedAt());
    }

    /** The same event with every personal detail erased. */
    public static Event of(Event event) {
        var components = event.getClass().getRecordComponents();
        var parts = Arrays.stream(components)
                .map(component -> component.getType() == Personal.class
                        ? Personal.erased()
                        : RandomEvents.value(event, component))
                .toArray();
        return RandomEvents.make(event.getClass(), parts);
    }
}
