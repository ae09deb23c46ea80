package nl.schoolleidersregister.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Samples;
import nl.schoolleidersregister.testing.TestLog.Entry;

/** Streams of simple public events, and what must be true of what a reader got of them. */
final class Sequences {

    private Sequences() {}

    /** The n-th event of a stream. */
    static Entry entry(String stream, long sequence) {
        var school = new SchoolImported(new SchoolCode("01AB00"), Samples.school(stream + " " + sequence), Samples.AT);
        return new Entry(stream, new Subject(stream), sequence, school);
    }

    /** The first events of a stream. */
    static List<Entry> entries(String stream, int count) {
        return IntStream.range(0, count)
                .mapToObj(sequence -> entry(stream, sequence))
                .toList();
    }

    /** What was read, as {@code stream#sequence}. */
    static List<String> names(List<LoggedEvent> events) {
        return events.stream()
                .map(event -> event.stream() + "#" + event.sequence())
                .toList();
    }

    static List<String> names(Entry... entries) {
        return Arrays.stream(entries)
                .map(entry -> entry.stream() + "#" + entry.sequence())
                .toList();
    }

    /** Positions only grow, and every stream comes in its own order without a hole. */
    static void assertInOrder(List<LoggedEvent> events) {
        assertThat(events.stream().map(LoggedEvent::position)).isSorted().doesNotHaveDuplicates();
        events.stream().map(LoggedEvent::stream).distinct().forEach(stream -> {
            var sequences = events.stream()
                    .filter(event -> event.stream().equals(stream))
                    .map(LoggedEvent::sequence)
                    .toList();
            assertThat(sequences)
                    .as("order of %s", stream)
                    .isEqualTo(IntStream.range(0, sequences.size())
                            .mapToObj(Long::valueOf)
                            .toList());
        });
    }
}
