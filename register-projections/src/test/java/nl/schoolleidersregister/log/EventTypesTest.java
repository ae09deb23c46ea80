package nl.schoolleidersregister.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private sealed interface Twice extends Event permits One, Other {}

    @Stored("sample.happened")
    private record One() implements Twice {}

    @Stored("sample.happened")
    private record Other() implements Twice {}

    private record Nameless() implements Event {}

    @Test
    void names_are_the_stream_and_the_fact_in_kebab_case() {
        assertThat(EventTypes.REGISTER.all())
                .hasSizeGreaterThanOrEqualTo(13)
                .allSatisfy(type -> assertThat(type.name())
                        .matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*")
                        .startsWith(stream(type) + "."));
    }

    /** The sealed interface is named after the stream; its facts can stand in parts of it. */
    private static String stream(EventType type) {
        var facts = type.recordClass().getEnclosingClass();
        assertThat(facts).as("%s stands among the facts of its stream", type).isNotNull();
        while (facts.getInterfaces()[0] != Event.class) {
            facts = facts.getInterfaces()[0];
        }
        return facts.getSimpleName()
                .replaceFirst("Event$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void revisions_begin_with_1() {
        assertThat(EventTypes.REGISTER.all()).allMatch(type -> type.revision() >= 1);
    }

    @Test
    void two_events_of_one_name_are_refused_at_the_start() {
        assertThatIllegalStateException().isThrownBy(() -> new EventTypes(List.of(Twice.class)));
        assertThat(new EventTypes(List.of(One.class)).all()).hasSize(1);
        assertThat(new EventTypes(List.of(Other.class)).all()).hasSize(1);
    }

    @Test
    void an_event_without_a_name_is_refused_at_the_start() {
        assertThatIllegalStateException().isThrownBy(() -> new EventTypes(List.of(Nameless.class)));
    }

    @Test
    void an_event_that_is_not_listed_is_refused() {
        var types = new EventTypes(List.of(One.class));
        assertThat(types.of(new One()).name()).isEqualTo("sample.happened");
        assertThatIllegalStateException().isThrownBy(() -> types.of(new Other()));
        assertThatIllegalStateException().isThrownBy(() -> types.named("sample.unheard-of"));
    }
}
