package nl.schoolleidersregister.timeline.parts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values of facts in words. */
@Component
class ValueWords {

    private final Map<Class<?>, Wording<?>> wordings;
    private final Map<Class<?>, Naming<?>> namings;
    private final Formats formats;
    private final Texts texts;

    ValueWords(List<Wording<?>> wordings, List<Naming<?>> namings, Formats formats, Texts texts) {
        this.wordings = wordings.stream().collect(toUnmodifiableMap(Wording::type, Function.identity()));
        this.namings = namings.stream().collect(toUnmodifiableMap(Naming::type, Function.identity()));
        this.formats = formats;
        this.texts = texts;
    }

    /** The words for the values of one dossier; what ids stand for is read when the first one asks. */
    Of of(DossierId dossier) {
        return new Of(dossier);
    }

    /** The words of one dossier. */
    final class Of {

        private final DossierId dossier;
        private final Map<Class<?>, Function<Object, String>> names = new HashMap<>();

        private Of(DossierId dossier) {
            this.dossier = dossier;
        }

        /** A value in words; an empty text for what is not there, or says nothing to a person. */
        String of(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case Personal.Legible<?>(var known) -> of(known);
                case Personal.Erased<?> _ -> texts.of("timeline.erased", List.of());
                case LocalDate day -> formats.day(day);
                case Instant moment -> formats.day(moment);
                case Number number -> formats.number(number);
                case String text -> text;
                case UUID _ -> "";
                case Enum<?> word -> texts.of("timeline.value", List.of(word));
                case Collection<?> values -> joined(values.stream());
                default -> known(value);
            };
        }

        private String known(Object value) {
            var type = value.getClass();
            var wording = wordings.get(type);
            if (wording != null) {
                return wording.of(value);
            }
            if (namings.containsKey(type)) {
                return names.computeIfAbsent(type, asked -> naming(asked).in(dossier))
                        .apply(value);
            }
            return type.isRecord() ? joined(values(value)) : value.toString();
        }

        private String joined(Stream<?> values) {
            return values.map(this::of).filter(words -> !words.isBlank()).collect(joining(", "));
        }
    }

    private Naming<?> naming(Class<?> type) {
        return Objects.requireNonNull(namings.get(type));
    }

    private static Stream<?> values(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> FactPath.valueOf(record, component))
                .filter(Objects::nonNull);
    }
}
