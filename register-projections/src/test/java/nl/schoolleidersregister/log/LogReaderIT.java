package nl.schoolleidersregister.log;

import static java.util.Arrays.asList;
import static nl.schoolleidersregister.log.Sequences.assertInOrder;
import static nl.schoolleidersregister.log.Sequences.entries;
import static nl.schoolleidersregister.log.Sequences.entry;
import static nl.schoolleidersregister.log.Sequences.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.sealing.store.KeyStore.PersonIsErased;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Samples;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestLog.Writer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogReaderIT {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final LogReader reader = log.reader(database.register());

    private Tail tail() {
        return new Tail(reader, Position.START);
    }

    @Test
    void waits_for_a_transaction_that_stays_open_while_later_ones_commit() {
        try (var slow = log.writer()) {
            slow.write(List.of(entry("a", 0)));
            var tail = tail();
            log.append(entries("b", 2));
            log.append(entries("c", 1));
            assertThat(tail.read(10)).isEmpty();
            slow.commit();
            assertThat(names(tail.read(10)))
                    .isEqualTo(names(entry("a", 0), entry("b", 0), entry("b", 1), entry("c", 0)));
        }
    }

    @Test
    void gives_what_is_older_than_the_open_transaction_and_holds_back_what_is_younger() {
        log.append(entries("a", 1));
        try (var slow = log.writer()) {
            slow.write(List.of(entry("b", 0)));
            log.append(entries("c", 1));
            var tail = tail();
            assertThat(names(tail.read(10))).isEqualTo(names(entry("a", 0)));
            assertThat(tail.read(10)).isEmpty();
            slow.commit();
            assertThat(names(tail.read(10))).isEqualTo(names(entry("b", 0), entry("c", 0)));
        }
    }

    @Test
    void does_not_wait_for_a_transaction_that_only_reads() throws Exception {
        try (var idle = database.registerUnpooled().getConnection()) {
            idle.setAutoCommit(false);
            try (var query = idle.createStatement()) {
                query.execute("select count(*) from domain_event_entry");
            }
            log.append(entries("a", 1));
            assertThat(tail().read(10)).hasSize(1);
        }
    }

    @Test
    void goes_on_past_a_transaction_that_is_taken_back() {
        try (var slow = log.writer()) {
            slow.write(List.of(entry("a", 0)));
            log.append(entries("b", 1));
            var tail = tail();
            assertThat(tail.read(10)).isEmpty();
            slow.rollback();
            assertThat(names(tail.read(10))).isEqualTo(names(entry("b", 0)));
        }
    }

    @Test
    void goes_on_past_a_connection_that_is_lost() {
        var lost = log.writer();
        lost.write(List.of(entry("a", 0)));
        log.append(entries("b", 1));
        lost.close();
        assertThat(names(tail().read(10))).isEqualTo(names(entry("b", 0)));
    }

    @Test
    void the_time_that_events_bear_is_nothing_to_the_order() {
        try (var slow = log.writer()) {
            slow.write(List.of(at("a", "2011-03-05T07:08:09.123Z")));
            log.append(List.of(at("b", "1999-12-31T23:59:59.999Z")));
            log.append(List.of(at("c", "2039-01-01T00:00:00Z")));
            log.append(List.of(at("d", "1999-12-31T23:59:59.999Z")));
            slow.commit();
        }
        var seen = tail().readAll().seen();
        assertThat(seen.stream().map(LoggedEvent::stream)).containsExactly("a", "b", "c", "d");
        assertThat(seen.get(1).recordedAt()).isEqualTo(Instant.parse("1999-12-31T23:59:59.999Z"));
    }

    private static Entry at(String stream, String time) {
        var plain = entry(stream, 0);
        return new Entry(stream, plain.subject(), 0, plain.event(), Instant.parse(time));
    }

    /** Three writers of two writes each, in every order in which they can begin and commit that chance gives. */
    @Test
    void loses_and_reorders_nothing_however_three_writers_interleave() {
        var random = new Random(Seed.of(LogReaderIT.class));
        var tail = tail();
        try (var one = log.writer();
                var two = log.writer();
                var three = log.writer()) {
            for (var round = 0; round < 60; round++) {
                interleave(round, List.of(one, two, three), random, tail);
            }
        }
        assertThat(tail.readAll().seen()).hasSize(60 * 3 * 2);
        assertInOrder(tail.seen());
    }

    private static void interleave(int round, List<Writer> writers, Random random, Tail tail) {
        var steps = new ArrayList<>(asList(0, 0, 0, 1, 1, 1, 2, 2, 2));
        Collections.shuffle(steps, random);
        var done = new int[writers.size()];
        for (var number : steps) {
            var writer = writers.get(number);
            if (done[number] < 2) {
                writer.write(List.of(entry("r" + round + "w" + number, done[number])));
            } else {
                writer.commit();
            }
            done[number]++;
            tail.read(1 + random.nextInt(3));
        }
        tail.readAll();
        assertThat(tail.seen()).as("after round %s with %s", round, steps).hasSize((round + 1) * 3 * 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 24, 25, 26, 1000})
    void reads_page_by_page_what_it_reads_at_once(int limit) {
        for (var stream = 0; stream < 5; stream++) {
            log.append(entries("s" + stream, 5));
        }
        var tail = tail();
        var page = tail.read(limit);
        assertThat(page).hasSize(Math.min(limit, 25));
        while (!page.isEmpty()) {
            page = tail.read(limit);
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
        }
        assertThat(tail.seen()).hasSize(25).isEqualTo(reader.after(Position.START, 1000));
    }

    @Test
    void begins_after_a_position_within_a_transaction_too() {
        log.append(entries("a", 3));
        var all = tail().readAll().seen();
        assertThat(all).hasSize(3);
        assertThat(reader.after(all.get(0).position(), 10)).isEqualTo(all.subList(1, 3));
        assertThat(reader.after(all.get(2).position(), 10)).isEmpty();
    }

    @Test
    void reads_an_earlier_era_first_though_its_transactions_have_greater_numbers() {
        log.append(entries("old", 2));
        restoreIntoAnotherServer();
        log.append(entries("new", 2));
        var tail = tail().readAll();
        assertThat(names(tail.seen())).containsExactly("old#0", "old#1", "new#0", "new#1");
        assertThat(tail.seen().stream().map(event -> event.position().era())).containsExactly(1, 1, 2, 2);
        assertThat(tail.seen().getFirst().position().tx())
                .isGreaterThan(tail.seen().getLast().position().tx());
    }

    @Test
    void waits_for_open_transactions_of_the_running_era_only() {
        log.append(entries("old", 1));
        restoreIntoAnotherServer();
        try (var slow = log.writer()) {
            slow.write(List.of(entry("new", 0)));
            log.append(entries("later", 1));
            var tail = tail();
            assertThat(names(tail.read(10))).containsExactly("old#0");
            assertThat(tail.read(10)).isEmpty();
            slow.commit();
            assertThat(names(tail.read(10))).containsExactly("new#0", "later#0");
        }
    }

    /** Rows keep their numbers, which are far above those of the server they come to. */
    private void restoreIntoAnotherServer() {
        var owner = JdbcClient.create(database.registerOwner());
        owner.sql("update domain_event_entry set tx = (tx::text::bigint + 9000000000000)::text::xid8")
                .update();
        owner.sql("insert into log_era (era, why) values (2, 'restored in a test')")
                .update();
    }

    @Test
    void tells_all_about_one_subject_and_nothing_else() {
        var subject = new Subject("somebody");
        var first = entry("a", 0);
        log.append(List.of(new Entry("a", subject, 0, first.event()), entry("x", 0)));
        log.append(List.of(new Entry("b", subject, 0, first.event())));
        try (var slow = log.writer()) {
            slow.write(List.of(new Entry("a", subject, 1, first.event())));
            assertThat(names(reader.about("somebody"))).containsExactly("a#0", "b#0");
            slow.commit();
        }
        assertThat(names(reader.about("somebody"))).containsExactly("a#0", "b#0", "a#1");
        assertThat(reader.about("nobody")).isEmpty();
    }

    @Test
    void tells_where_an_event_stands_also_before_it_is_settled() {
        try (var slow = log.writer()) {
            slow.write(List.of(entry("slow", 0)));
            log.append(entries("a", 2));
            var position = reader.positionOf("a", 1);
            assertThat(tail().read(10)).isEmpty();
            slow.commit();
            assertThat(tail().readAll().seen().getLast().position()).isEqualTo(position);
        }
    }

    @Test
    void gives_an_event_with_all_that_stands_beside_it() {
        var entry = entry("a", 0);
        log.append(List.of(entry));
        var logged = tail().readAll().seen().getFirst();
        assertThat(logged)
                .isEqualTo(new LoggedEvent(
                        logged.position(),
                        entry.id(),
                        "a",
                        0,
                        entry.event(),
                        TestLog.metadata(entry),
                        entry.recordedAt()));
        assertThat(logged.position().era()).isOne();
    }

    @Test
    void nothing_is_recorded_about_a_person_whose_key_was_destroyed() {
        var subject = Samples.DOSSIER.subject();
        var details =
                Samples.all().stream().filter(DetailsRecorded.class::isInstance).toList();
        log.append(List.of(new Entry("person:1", subject, 0, details.getFirst())));
        log.keys().destroy(subject.value());
        assertThatExceptionOfType(PersonIsErased.class)
                .isThrownBy(() -> log.append(List.of(new Entry("person:1", subject, 1, details.getFirst()))));
    }

    @Test
    void opens_what_is_sealed_until_the_key_is_destroyed() {
        var subject = Samples.DOSSIER.subject();
        var event = Samples.all().stream()
                .filter(DetailsRecorded.class::isInstance)
                .findFirst()
                .orElseThrow();
        log.append(List.of(new Entry("person:1", subject, 0, event)));
        assertThat(tail().readAll().seen().getFirst().event()).isEqualTo(event);
        log.keys().destroy(subject.value());
        assertThat(tail().readAll().seen().getFirst().event())
                .isEqualTo(new DetailsRecorded(Personal.erased(), Personal.erased(), Personal.erased(), Samples.AT));
    }
}
