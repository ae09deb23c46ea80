package nl.schoolleidersregister.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands between two fields, found on the first line: the candidate that stands there most. */
final class Separator {

    /** In this order when they stand there equally often. */
    private static final List<Character> CANDIDATES = List.of(';', ',', '\t');

    private static final String HINT = "sep=";

    private Separator() {}

    /** What a first line for spreadsheets says, {@code sep=;}. */
    static Optional<Character> told(String line) {
        return line.length() == HINT.length() + 1 && line.startsWith(HINT)
                ? Optional.of(line.charAt(HINT.length())).filter(CANDIDATES::contains)
                : Optional.empty();
    }

    static char in(String header) {
        return CANDIDATES.stream()
                .sorted(Comparator.comparingLong(candidate -> -count(header, candidate)))
                .findFirst()
                .orElseThrow();
    }

    private static long count(String header, char candidate) {
        boolean quoted = false;
        long found = 0;
        for (int at = 0; at < header.length(); at++) {
            if (header.charAt(at) == '"') {
                quoted = !quoted;
            } else if (!quoted && header.charAt(at) == candidate) {
                found++;
            }
        }
        return found;
    }
}
