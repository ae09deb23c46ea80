package nl.schoolleidersregister.history.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.shared.Event;
import org.jspecify.annotations.Nullable;

/** Looks into facts without knowing their kinds. */
final class Components {

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList()
                    : List.of();
        }
    };

    private Components() {}

    /** All ids that a fact names. */
    static Set<UUID> idsIn(Event fact) {
        var found = new HashSet<UUID>();
        gather(fact, found);
        return found;
    }

    private static void gather(@Nullable Object value, Set<UUID> found) {
        switch (value) {
            case UUID id -> found.add(id);
            case Collection<?> several -> several.forEach(one -> gather(one, found));
            case Record record ->
                ACCESSORS.get(record.getClass()).forEach(accessor -> gather(valueOf(record, accessor), found));
            case null, default -> {
                // Names nothing.
            }
        }
    }

    static @Nullable Object valueOf(Object record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException fault) {
            throw new IllegalStateException("A fact hides its values: " + record.getClass(), fault);
        }
    }
}
