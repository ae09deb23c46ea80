package nl.schoolleidersregister.log;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.log.EventCodec.Encoded;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Golden;
import nl.schoolleidersregister.testing.Samples;
import nl.schoolleidersregister.testing.ShownSeals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How every event is stored, revision by revision. These files are never changed, only added: what they show stands in
 * logs that exist.
 */
class GoldenEventsTest {

    private static final Path FILES = Path.of("src/test/resources/golden");
    private static final EventCodec CODEC = EventCodec.ofRegister();

    record File(String event, int revision, String payload) {

        static File of(Path path) {
            var name = path.getFileName().toString().replace(".json", "");
            var dot = name.lastIndexOf('.');
            try {
                return new File(
                        name.substring(0, dot),
                        Integer.parseInt(name.substring(dot + 1)),
                        ShownJson.hide(Files.readString(path)));
            } catch (IOException fault) {
                throw new IllegalStateException(fault);
            }
        }

        Event decode() {
            return CODEC.decode(new Encoded(event, revision, payload), "subject", "stream", 0, new ShownSeals());
        }

        @Override
        public String toString() {
            return event + "." + revision;
        }
    }

    static List<Event> samples() {
        return Samples.all();
    }

    static List<File> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(File::of)
                    .toList();
        }
    }

    @Test
    void every_event_has_one_sample() {
        assertThat(Samples.all().stream().<Class<?>>map(Event::getClass))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(EventTypes.REGISTER.all().stream()
                        .<Class<?>>map(EventType::recordClass)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_event_is_stored_as_its_file_says(Event sample) {
        var stored = CODEC.encode(sample, "subject", "stream", 0, new ShownSeals());
        Golden.check(
                FILES.resolve(stored.name() + "." + stored.revision() + ".json"), ShownJson.show(stored.payload()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_can_still_be_read(File file) {
        var event = file.decode();
        assertThat(event.getClass())
                .isEqualTo(EventTypes.REGISTER.named(file.event()).recordClass());
        if (file.revision() == EventTypes.REGISTER.named(file.event()).revision()) {
            assertThat(Samples.all()).contains(event);
        }
    }

    @Test
    void every_revision_of_every_event_has_a_file_and_nothing_else_has() throws IOException {
        var revisions = EventTypes.REGISTER.all().stream()
                .flatMap(GoldenEventsTest::revisions)
                .collect(toSet());
        assertThat(files().stream().map(File::toString)).hasSameElementsAs(revisions);
    }

    private static Stream<String> revisions(EventType type) {
        return IntStream.rangeClosed(1, type.revision()).mapToObj(revision -> type.name() + "." + revision);
    }
}
