package nl.schoolleidersregister.timeline.parts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a fact: the names of record components with a point between, such as {@code points.day}. In a
 * text it stands between square brackets. Personal details are gone through as if they were not sealed.
 *
 * @param names at least one
 */
public record FactPath(List<String> names) {

    private static final Pattern PLACE = Pattern.compile("\\[([a-zA-Z]+(?:\\.[a-zA-Z]+)*)]");

    /** The thing whose stream the fact stands on: no component, and there for every fact. */
    public static final FactPath STREAM = of("stream");

    public FactPath {
        names = List.copyOf(names);
    }

    static FactPath of(String path) {
        return new FactPath(List.of(path.split("\\.")));
    }

    /** All places in a text, in their order. */
    public static List<FactPath> in(String text) {
        return PLACE.matcher(text).results().map(FactPath::of).toList();
    }

    private static FactPath of(MatchResult place) {
        return of(place.group(1));
    }

    /** A text with each place filled in. */
    static String fill(String text, UnaryOperator<String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }

    /** Whether a fact of this class has such a value. */
    public boolean isIn(Class<?> fact) {
        if (equals(STREAM)) {
            return true;
        }
        Type at = fact;
        for (var name : names) {
            var component = component(raw(at), name);
            if (component.isEmpty()) {
                return false;
            }
            at = unsealed(component.get().getGenericType());
        }
        return true;
    }

    /** The value in a fact; null where there is none, an erased detail where it can no longer be read. */
    @Nullable
    Object valueIn(Object fact) {
        Object at = fact;
        for (var name : names) {
            if (at instanceof Personal.Legible<?>(var value)) {
                at = value;
            }
            if (at == null || at instanceof Personal.Erased<?>) {
                return at;
            }
            at = valueOf(at, name);
        }
        return at;
    }

    private static @Nullable Object valueOf(Object record, String name) {
        var component = component(record.getClass(), name)
                .orElseThrow(() -> new IllegalStateException(record.getClass() + " has no " + name));
        return valueOf(record, component);
    }

    static @Nullable Object valueOf(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException fault) {
            throw new IllegalStateException("A fact hides its values: " + record.getClass(), fault);
        }
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static Type unsealed(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Personal.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
