package nl.schoolleidersregister.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.log.EventCodec.Encoded;
import nl.schoolleidersregister.sealing.Aead.BrokenSeal;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.testing.MemorySeals;
import nl.schoolleidersregister.testing.RandomEvents;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever an event holds: what is personal cannot be read as stored, and all of it comes back with its keys. */
@Tag("random")
class NothingLeaksProperties {

    private static final int CASES = 100;
    private static final EventCodec CODEC = EventCodec.ofRegister();

    /** Numbers of things and people are random; six digits of one could pass for a register number. */
    private static final String IDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}";

    private static final long SEED = Seed.of(NothingLeaksProperties.class);

    private final RandomEvents events = new RandomEvents(new Random(SEED));
    private final MemorySeals seals = new MemorySeals();

    private Stream<Event> cases() {
        return EventTypes.REGISTER.all().stream()
                .flatMap(type ->
                        Stream.generate(() -> events.of(type.recordClass())).limit(CASES));
    }

    private Encoded encode(Event event) {
        return CODEC.encode(event, "subject", "stream", 3, seals);
    }

    @Test
    void no_personal_value_stands_in_a_payload() {
        cases().forEach(event -> {
            var payload = encode(event).payload().replaceAll(IDS, "");
            assertThat(personal(event)).allSatisfy(value -> {
                assertThat(payload).doesNotContain(value);
                assertThat(payload).doesNotContain(base64(value));
            });
        });
    }

    /** Without the last characters, whose form depends on what follows. */
    private static String base64(String value) {
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(value.getBytes(UTF_8));
        return text.substring(0, text.length() - 2);
    }

    @Test
    void no_personal_value_is_shown_when_an_event_is_printed() {
        cases().forEach(event -> {
            var text = event.toString().replaceAll(IDS, "");
            assertThat(personal(event)).allSatisfy(value -> assertThat(text).doesNotContain(value));
        });
    }

    @Test
    void every_event_that_has_something_personal_is_among_the_cases() {
        assertThat(cases().filter(event -> !personal(event).isEmpty())
                        .map(Event::getClass)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void every_event_comes_back_as_it_was() {
        cases().forEach(event -> assertThat(CODEC.decode(encode(event), "subject", "stream", 3, seals))
                .isEqualTo(event));
    }

    @Test
    void nothing_sealed_can_be_read_in_another_place() {
        cases().filter(event -> !personal(event).isEmpty()).forEach(event -> {
            var stored = encode(event);
            assertBroken(stored, "another", "stream", 3);
            assertBroken(stored, "subject", "another", 3);
            assertBroken(stored, "subject", "stream", 4);
        });
    }

    private void assertBroken(Encoded stored, String subject, String stream, long sequence) {
        assertThatExceptionOfType(BrokenSeal.class)
                .isThrownBy(() -> CODEC.decode(stored, subject, stream, sequence, seals));
    }

    @Test
    void without_its_keys_nothing_personal_comes_back_and_the_rest_does() {
        cases().forEach(event -> {
            var stored = encode(event);
            seals.destroy();
            var erased = CODEC.decode(stored, "subject", "stream", 3, seals);
            assertThat(personal(erased)).isEmpty();
            assertThat(erased.getClass()).isEqualTo(event.getClass());
        });
    }

    /** Every single value under a personal component, as text. */
    private static List<String> personal(Object value) {
        return parts(value)
                .flatMap(part -> part instanceof Personal<?> detail
                        ? detail.known().stream().flatMap(NothingLeaksProperties::leaves)
                        : personal(part).stream())
                .toList();
    }

    private static Stream<String> leaves(Object value) {
        return value.getClass().isRecord()
                ? parts(value).flatMap(NothingLeaksProperties::leaves)
                : Stream.of(value.toString());
    }

    private static Stream<Object> parts(Object value) {
        return value.getClass().isRecord() && !(value instanceof Personal<?>)
                ? Arrays.stream(value.getClass().getRecordComponents())
                        .map(component -> RandomEvents.value(value, component))
                        .filter(Objects::nonNull)
                : Stream.empty();
    }
}
