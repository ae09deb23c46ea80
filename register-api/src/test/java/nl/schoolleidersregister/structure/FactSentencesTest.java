package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schoolleidersregister.log.EventType;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.timeline.parts.FactPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every fact that can happen in a dossier is told in both languages, with values that it has. */
class FactSentencesTest {

    private static final Map<String, EventType> TYPES =
            EventTypes.REGISTER.all().stream().collect(Collectors.toMap(EventType::name, type -> type));

    private final Map<String, String> dutch = texts("nl");
    private final Map<String, String> english = texts("en");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_fact_whose_subject_is_a_dossier_has_a_sentence(String language) {
        var told = texts(language).keySet();
        assertThat(TYPES.values().stream()
                        .filter(type ->
                                ofDossiers().stream().anyMatch(facts -> facts.isAssignableFrom(type.recordClass())))
                        .map(type -> "fact." + type.name()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(told)
                        .as("messages/<feature>_%s: %s=", language, key)
                        .contains(key));
    }

    @Test
    void the_streams_of_a_person_are_seen_and_those_of_things_are_not() {
        assertThat(ofDossiers().stream().map(Class::getSimpleName))
                .contains("RegistrationEvent", "PersonEvent", "ActivityEvent", "EvidenceEvent")
                .doesNotContain("SchoolEvent", "OfferingEvent", "ExecutionEvent");
    }

    @Test
    void every_sentence_and_note_is_of_a_fact_that_there_is_and_of_values_that_it_has() {
        assertThat(dutch).isNotEmpty();
        dutch.forEach((key, text) -> {
            var name = nameIn(key);
            assertThat(TYPES).as("%s is of no fact", key).containsKey(name);
            var type = known(name);
            assertThat(FactPath.in(text)).as(key).allMatch(path -> path.isIn(type.recordClass()));
            assertThat(isNoteOf(type, key)).as("%s is of no component", key).isTrue();
        });
    }

    @Test
    void both_languages_tell_the_same_values() {
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        dutch.forEach((key, text) -> assertThat(new HashSet<>(FactPath.in(english.getOrDefault(key, ""))))
                .as(key)
                .isEqualTo(new HashSet<>(FactPath.in(text))));
    }

    @Test
    void what_differs_for_the_person_is_told_to_others_as_well() {
        assertThat(dutch.keySet().stream()
                        .filter(key -> key.startsWith("fact-own."))
                        .map(key -> key.replace("fact-own.", "fact.")))
                .isSubsetOf(dutch.keySet());
    }

    @Test
    void sees_a_value_that_a_fact_does_not_have() {
        var enrolled = known("registration.enrolled").recordClass();
        assertThat(FactPath.in("On [on] by [nobody]"))
                .extracting(path -> path.isIn(enrolled))
                .containsExactly(true, false);
    }

    /** {@code fact.registration.enrolled.admittedBy} is about {@code registration.enrolled}. */
    private static String nameIn(String key) {
        var parts = key.split("\\.", -1);
        return parts[1] + "." + parts[2];
    }

    private static EventType known(String name) {
        return Objects.requireNonNull(TYPES.get(name), name);
    }

    private static boolean isNoteOf(EventType type, String key) {
        var parts = key.split("\\.", -1);
        return parts.length == 3
                || Arrays.stream(type.recordClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(parts[3]));
    }

    /** The sealed interfaces of facts on streams that take a dossier for their subject. */
    private static Set<Class<?>> ofDossiers() {
        return Production.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Stream.class) && !type.isEquivalentTo(Stream.class))
                .filter(FactSentencesTest::isAboutADossier)
                .map(type -> ((ParameterizedType) type.reflect().getGenericSuperclass()).getActualTypeArguments()[0])
                .map(events -> (Class<?>) events)
                .collect(Collectors.toSet());
    }

    private static boolean isAboutADossier(JavaClass stream) {
        return stream.getMethod("subject").getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(DossierId.class));
    }

    private static Map<String, String> texts(String language) {
        var all = new TreeMap<String, String>();
        for (var bundle : bundles(language)) {
            bundle.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("fact.") || key.startsWith("fact-own."))
                    .forEach(key -> all.put(key, bundle.getProperty(key)));
        }
        return all;
    }

    private static List<Properties> bundles(String language) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties");
            return Arrays.stream(found)
                    .map(resource -> {
                        var texts = new Properties();
                        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                            texts.load(reader);
                            return texts;
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
