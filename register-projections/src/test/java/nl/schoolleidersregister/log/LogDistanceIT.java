package nl.schoolleidersregister.log;

import static nl.schoolleidersregister.log.Sequences.entries;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LogDistanceIT {

    private static final Instant FIRST = Instant.parse("2026-01-01T10:00:00Z");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final LogDistance distance = new LogDistance(database.register());

    /** Three facts, a minute apart. */
    private List<LoggedEvent> three() {
        var entries = entries("a", 3);
        for (var at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            log.append(List.of(new Entry(
                    entry.stream(), entry.subject(), entry.sequence(), entry.event(), FIRST.plusSeconds(60L * at))));
        }
        return log.reader(database.register()).after(Position.START, 10);
    }

    @Test
    void nothing_stands_after_the_start_of_an_empty_log() {
        assertThat(distance.behind(Position.START)).isEqualTo(new Behind(Position.START, null, 0, null));
        assertThat(distance.behind(Position.START).isAbreast()).isTrue();
    }

    @Test
    void who_has_passed_nothing_is_behind_by_all() {
        three();
        assertThat(distance.behind(Position.START)).isEqualTo(new Behind(Position.START, null, 3, FIRST));
    }

    @Test
    void who_has_passed_the_first_waits_for_the_second() {
        var first = three().getFirst().position();
        var behind = distance.behind(first);
        assertThat(behind).isEqualTo(new Behind(first, FIRST, 2, FIRST.plusSeconds(60)));
        assertThat(behind.isAbreast()).isFalse();
    }

    @Test
    void who_has_passed_the_last_waits_for_nothing() {
        var facts = three();
        var last = facts.getLast().position();
        var behind = distance.behind(List.of(last, last, Position.START));
        assertThat(behind).hasSize(2);
        assertThat(behind.get(last)).isEqualTo(new Behind(last, FIRST.plusSeconds(120), 0, null));
    }
}
