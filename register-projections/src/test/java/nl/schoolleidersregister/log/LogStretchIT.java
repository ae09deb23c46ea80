package nl.schoolleidersregister.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent.SchoolChanged;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Samples;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.dao.EmptyResultDataAccessException;

/** What policies read of the log: a stretch of some kinds of facts, how far it is settled, and one fact again. */
class LogStretchIT {

    private static final String IMPORTED = "school.imported";
    private static final String CHANGED = "school.changed";

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final LogReader reader = log.reader(database.register());

    private static Entry entry(String school, long sequence) {
        var stream = "school:" + school;
        var code = new SchoolCode(school);
        var record = Samples.school("De Berk (demo)");
        return new Entry(
                stream,
                new Subject(stream),
                sequence,
                sequence == 0
                        ? new SchoolImported(code, record, Samples.AT)
                        : new SchoolChanged(code, record, Samples.AT));
    }

    private List<String> names(Position after, Position upTo, Set<String> kinds, int limit) {
        return reader.between(after, upTo, kinds, limit).stream()
                .map(logged -> logged.stream() + "#" + logged.sequence())
                .toList();
    }

    @Test
    void an_empty_log_is_settled_at_its_start() {
        assertThat(reader.settled()).isEqualTo(Position.START);
    }

    @Test
    void a_log_is_settled_up_to_the_oldest_transaction_that_runs() {
        log.append(List.of(entry("01AA00", 0)));
        var before = reader.positionOf("school:01AA00", 0);
        try (var slow = log.writer()) {
            slow.write(List.of(entry("01AA01", 0)));
            log.append(List.of(entry("01AA02", 0)));
            assertThat(reader.settled()).isEqualTo(before);
            slow.commit();
        }
        assertThat(reader.settled()).isEqualTo(reader.positionOf("school:01AA02", 0));
    }

    @Test
    void a_stretch_begins_behind_one_position_and_ends_with_another() {
        for (var school : List.of("01AA00", "01AA01", "01AA02", "01AA03")) {
            log.append(List.of(entry(school, 0)));
        }
        assertThat(names(
                        reader.positionOf("school:01AA00", 0),
                        reader.positionOf("school:01AA02", 0),
                        Set.of(IMPORTED),
                        10))
                .containsExactly("school:01AA01#0", "school:01AA02#0");
        assertThat(names(reader.settled(), reader.settled(), Set.of(IMPORTED), 10))
                .isEmpty();
    }

    @Test
    void a_stretch_has_the_kinds_that_were_asked_and_no_more_than_asked() {
        log.append(List.of(entry("01AA00", 0), entry("01AA00", 1), entry("01AA00", 2), entry("01AA01", 0)));
        var end = reader.settled();
        assertThat(names(Position.START, end, Set.of(CHANGED), 10))
                .containsExactly("school:01AA00#1", "school:01AA00#2");
        assertThat(names(Position.START, end, Set.of(CHANGED, IMPORTED), 10)).hasSize(4);
        assertThat(names(Position.START, end, Set.of(CHANGED, IMPORTED), 3))
                .containsExactly("school:01AA00#0", "school:01AA00#1", "school:01AA00#2");
        assertThat(names(Position.START, end, Set.of(), 10)).isEmpty();
    }

    @Test
    void a_stretch_is_in_the_order_of_transactions_and_not_of_numbers() {
        try (var slow = log.writer();
                var quick = log.writer()) {
            slow.write(List.of(entry("01AA00", 0)));
            quick.write(List.of(entry("01AA01", 0)));
            slow.write(List.of(entry("01AA00", 1)));
            quick.commit();
            slow.commit();
        }
        assertThat(names(Position.START, reader.settled(), Set.of(IMPORTED, CHANGED), 10))
                .containsExactly("school:01AA00#0", "school:01AA00#1", "school:01AA01#0");
    }

    @Test
    void one_fact_comes_back_as_it_stands_in_the_log() {
        log.append(List.of(entry("01AA00", 0), entry("01AA00", 1)));
        var fact = reader.fact("school:01AA00", 1);
        assertThat(fact).isEqualTo(reader.after(Position.START, 10).getLast());
        assertThat(fact.event()).isEqualTo(entry("01AA00", 1).event());
    }

    @Test
    void a_fact_that_is_not_there_is_a_fault() {
        assertThatExceptionOfType(EmptyResultDataAccessException.class)
                .isThrownBy(() -> reader.fact("school:01AA00", 0));
    }
}
