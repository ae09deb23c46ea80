package nl.schoolleidersregister.testing;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.Event;

/** One fixed instance of every fact about the quality of judging. */
final class QualitySamples {

    private QualitySamples() {}

    static List<Event> all() {
        return Stream.of(RemarkingSamples.all(), CalibrationSamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
