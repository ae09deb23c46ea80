package nl.schoolleidersregister.log;

import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/**
 * How one kind of event is stored.
 *
 * @param name stable name
 * @param revision current revision, from 1
 * @param recordClass the class that carries it today
 */
public record EventType(String name, int revision, Class<? extends Event> recordClass) {

    static EventType of(Class<? extends Event> recordClass) {
        var stored = recordClass.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalStateException(recordClass + " has no @Stored name");
        }
        return new EventType(stored.value(), stored.revision(), recordClass);
    }
}
