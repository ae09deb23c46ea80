package nl.schoolleidersregister.scan;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Optional;

/**
 * What somebody answered in one scan.
 *
 * @param all an answer to each question, no question twice
 */
public record ScanAnswers(List<ScanAnswer> all) {

    public ScanAnswers {
        all = List.copyOf(all);
        if (all.stream().map(ScanAnswer::item).distinct().count() != all.size()) {
            throw new IllegalArgumentException("A question twice: " + all);
        }
    }

    /** How often this fits; nothing when it was not asked. */
    public Optional<Frequency> of(ScanItem item) {
        return Optional.ofNullable(all.stream()
                .collect(toUnmodifiableMap(ScanAnswer::item, ScanAnswer::frequency))
                .get(item));
    }
}
