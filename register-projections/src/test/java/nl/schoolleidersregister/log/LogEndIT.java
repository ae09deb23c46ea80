package nl.schoolleidersregister.log;

import static nl.schoolleidersregister.log.Sequences.entries;
import static nl.schoolleidersregister.log.Sequences.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What stands last in the log and in its streams. */
class LogEndIT {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final LogReader reader = log.reader(database.register());

    @Test
    void knows_the_last_of_all_also_when_it_is_not_settled() {
        assertThat(reader.last()).isEqualTo(Position.START);
        log.append(entries("a", 1));
        assertThat(reader.last()).isEqualTo(reader.settled()).isEqualTo(reader.positionOf("a", 0));
        try (var slow = log.writer()) {
            slow.write(List.of(entry("b", 0)));
            log.append(entries("c", 2));
            assertThat(reader.last()).isEqualTo(reader.positionOf("c", 1));
            assertThat(reader.settled()).isEqualTo(reader.positionOf("a", 0));
        }
    }

    @Test
    void knows_whether_anything_follows_apart_from_one_stream() {
        assertThat(reader.holdsAfter(Position.START, "a")).isFalse();
        log.append(entries("a", 2));
        assertThat(reader.holdsAfter(Position.START, "a")).isFalse();
        assertThat(reader.holdsAfter(Position.START, "b")).isTrue();
        assertThat(reader.holdsAfter(reader.positionOf("a", 0), "b")).isTrue();
        assertThat(reader.holdsAfter(reader.positionOf("a", 1), "b")).isFalse();
    }

    @Test
    void gives_the_last_fact_on_a_stream() {
        assertThat(reader.latest("a")).isEmpty();
        log.append(entries("a", 3));
        log.append(entries("b", 1));
        assertThat(reader.latest("a").orElseThrow()).isEqualTo(reader.fact("a", 2));
    }
}
