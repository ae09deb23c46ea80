package nl.schoolleidersregister.years;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Says what a fact says, personal details too, but not where the log was: that differs from run to run. */
final class Telling {

    private Telling() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case LogPosition _ -> "*";
            case Personal<?> detail -> of(detail.known().orElse(null));
            case Record record -> record.getClass().getSimpleName() + parts(record);
            case Collection<?> some -> some.stream().map(Telling::of).collect(joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    private static String parts(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(part -> part.getName() + "=" + of(value(record, part)))
                .collect(joining(", ", "(", ")"));
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(record.getClass() + " does not tell its " + part, fault);
        }
    }
}
