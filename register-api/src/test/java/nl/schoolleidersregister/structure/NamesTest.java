package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.structure.broken.Suffixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name says what a thing is in the register; a suffix that says what it is in the program is left off. */
class NamesTest {

    private static final List<String> SUFFIXES = List.of("Impl", "Manager", "Helper", "Dto", "DTO", "Command", "Event");

    /** Names that end in such a word because the field does, each with the reason. */
    private static final Map<String, String> ALLOWED =
            Map.of("nl.schoolleidersregister.log.LoggedEvent", "an event as it stands in the log, whatever its kind");

    private static final ArchRule NAMES = classes()
            .that(DescribedPredicate.not(equivalentTo(Command.class).or(equivalentTo(Event.class))))
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "have a name without any of " + SUFFIXES,
                    type -> isSealedInterface(type) || isPlain(type) || ALLOWED.containsKey(type.getName()))));

    @Test
    void names_have_no_technical_suffix() {
        NAMES.check(Production.CLASSES);
    }

    @Test
    void every_allowed_name_exists() {
        assertThat(ALLOWED.keySet()).allMatch(Production.CLASSES::contain);
    }

    @Test
    void the_sealed_interface_of_a_streams_events_or_commands_may_say_so() {
        Proof.assertKeeps(NAMES, Suffixes.WordEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Suffixes.WordImpl.class,
                Suffixes.WordManager.class,
                Suffixes.WordHelper.class,
                Suffixes.WordDto.class,
                Suffixes.SpokenEvent.class,
                Suffixes.SpeakCommand.class
            })
    void sees_every_technical_suffix(Class<?> named) {
        Proof.assertBreaks(NAMES, named);
    }

    private static boolean isSealedInterface(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }

    private static boolean isPlain(JavaClass type) {
        return SUFFIXES.stream().noneMatch(type.getSimpleName()::endsWith);
    }
}
