package nl.schoolleidersregister.structure;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schoolleidersregister.log.EventType;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.shared.Personal;

/** All facts the register can record, with their fields and with who reads them, as they stand in the code. */
final class EventsDocument {

    private static final String TOP = """
            # Events

            Every fact the register can record, by its stored name, as it stands in the code. *Sealed* fields can only
            be read with the key of the person or thing they are about. *Read by* names the views and policies that know
            the fact; its own stream always does. A test fails when this list is not up to date.
            """;

    private EventsDocument() {}

    static String text() {
        var streams = EventTypes.REGISTER.all().stream()
                .collect(Collectors.groupingBy(
                        type -> type.name().substring(0, type.name().indexOf('.')), TreeMap::new, Collectors.toList()));
        return TOP
                + streams.entrySet().stream()
                        .map(stream -> "\n## " + stream.getKey() + "\n\n| event | revision | fields | read by |\n"
                                + "| --- | --- | --- | --- |\n"
                                + stream.getValue().stream()
                                        .sorted(Comparator.comparing(EventType::name))
                                        .map(EventsDocument::row)
                                        .collect(joining()))
                        .collect(joining());
    }

    private static String row(EventType type) {
        return "| `%s` | %d | %s | %s |%n"
                .formatted(type.name(), type.revision(), fields(type), readers(type))
                .replace("\r\n", "\n");
    }

    private static String fields(EventType type) {
        return Arrays.stream(type.recordClass().getRecordComponents())
                .map(EventsDocument::field)
                .collect(joining(", "));
    }

    private static String field(RecordComponent component) {
        var sealed = component.getType() == Personal.class ? " (sealed)" : "";
        return component.getName() + ": " + named(component.getGenericType()) + sealed;
    }

    private static String named(Type type) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == Personal.class -> named(generic.getActualTypeArguments()[0]);
            case ParameterizedType generic -> named(generic.getActualTypeArguments()[0]) + " list";
            case Class<?> plain -> plain.getSimpleName();
            default -> type.getTypeName();
        };
    }

    private static String readers(EventType type) {
        return Production.CLASSES.get(type.recordClass()).getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .filter(EventsDocument::isReader)
                .map(EventsDocument::top)
                .map(JavaClass::getSimpleName)
                .distinct()
                .sorted()
                .map(name -> "`" + name + "`")
                .collect(joining(", "));
    }

    private static boolean isReader(JavaClass type) {
        return type.getPackageName().endsWith(".view")
                || type.getPackageName().endsWith(".policy")
                || type.getPackageName().endsWith(".web");
    }

    private static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(EventsDocument::top).orElse(type);
    }
}
