package nl.schoolleidersregister.structure;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Which types a command or an event may be made of: our own, those of java.time, and collections of these. */
final class DomainTypes {

    private static final Set<Class<?>> CONTAINERS =
            Set.of(List.class, Map.class, Optional.class, Set.class, SortedMap.class, SortedSet.class);

    private DomainTypes() {}

    static boolean allow(Type type) {
        return switch (type) {
            case Class<?> plain -> isWord(plain);
            case ParameterizedType generic -> isWordOrContainer(generic) && allowAll(generic.getActualTypeArguments());
            case WildcardType wildcard -> allowAll(wildcard.getUpperBounds());
            default -> false;
        };
    }

    private static boolean allowAll(Type[] types) {
        return Arrays.stream(types).allMatch(DomainTypes::allow);
    }

    private static boolean isWordOrContainer(ParameterizedType generic) {
        return generic.getRawType() instanceof Class<?> raw && (CONTAINERS.contains(raw) || isWord(raw));
    }

    /** Arrays are none: a record cannot keep others from changing them. A yes or no is said by its name. */
    private static boolean isWord(Class<?> type) {
        var home = type.getPackageName();
        return type == boolean.class
                || (!type.isArray()
                        && (home.equals("java.time")
                                || home.equals(Production.ROOT)
                                || home.startsWith(Production.ROOT + ".")));
    }
}
