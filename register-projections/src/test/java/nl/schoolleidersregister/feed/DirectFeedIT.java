package nl.schoolleidersregister.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Samples;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class DirectFeedIT {

    /** Longer than anything here takes; only a fault waits it out. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Duration SHORT = Duration.ofMillis(150);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final List<DirectFeed> feeds = new ArrayList<>();
    private int next;

    @AfterEach
    void close() {
        feeds.forEach(DirectFeed::close);
        database.close();
    }

    /** Notes what it gets; fails as often as the test wants. */
    private static final class Recorder implements Projection {

        private final String name;
        private final List<LoggedEvent> got = new CopyOnWriteArrayList<>();
        private final AtomicInteger faults = new AtomicInteger();

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<String> tables() {
            return List.of();
        }

        @Override
        public Set<Class<? extends Event>> follows() {
            return Set.of(SchoolEvent.class);
        }

        @Override
        public void project(List<LoggedEvent> batch, View view) {
            if (faults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new QueryTimeoutException("as the test wants");
            }
            got.addAll(batch);
        }

        List<String> streams() {
            return got.stream().map(LoggedEvent::stream).toList();
        }
    }

    private DirectFeed feed(Projection... projections) {
        var register = database.register();
        var feed =
                new DirectFeed(log.reader(register), new Views(register), List.of(projections), Duration.ofMillis(20));
        feeds.add(feed);
        return feed;
    }

    private static Entry entry(int number) {
        var stream = "school:" + number;
        var school = new SchoolImported(new SchoolCode("01AB00"), Samples.school("De Berk (demo)"), Samples.AT);
        return new Entry(stream, new Subject(stream), 0, school);
    }

    /** Stores one event; where it stands. */
    private Position append() {
        var entry = entry(next++);
        log.append(List.of(entry));
        return log.reader(database.register()).positionOf(entry.stream(), 0);
    }

    private Position append(int count) {
        var last = Position.START;
        for (var number = 0; number < count; number++) {
            last = append();
        }
        return last;
    }

    @Test
    void every_projection_gets_every_event_once_in_the_order_of_the_log() {
        var one = new Recorder("one");
        var other = new Recorder("other");
        append(10);
        var feed = feed(one, other);
        feed.start();
        var last = append(10);
        feed.wake();
        assertThat(feed.await(last, LONG)).isTrue();
        assertThat(one.streams()).hasSize(20).isEqualTo(other.streams());
        assertThat(one.got.stream().map(LoggedEvent::position)).isSorted().doesNotHaveDuplicates();
        assertThat(feed.passed()).isEqualTo(last);
    }

    @Test
    void looks_for_commits_of_others_without_being_woken() {
        var feed = feed(new Recorder("one"));
        feed.start();
        assertThat(feed.await(append(), LONG)).isTrue();
        assertThat(feed.await(append(), LONG)).isTrue();
    }

    @Test
    void who_waits_in_vain_is_told_so() {
        var feed = feed(new Recorder("one"));
        var position = append();
        assertThat(feed.await(position, SHORT)).as("not started").isFalse();
        assertThat(feed.await(Position.START, Duration.ZERO)).isTrue();
        feed.start();
        assertThat(feed.await(position, LONG)).isTrue();
        assertThat(feed.await(position, Duration.ZERO)).as("passed before").isTrue();
    }

    @Test
    void a_paused_feed_hands_out_nothing_and_then_what_came_meanwhile() {
        var recorder = new Recorder("one");
        var feed = feed(recorder);
        feed.pause();
        feed.start();
        var last = append(3);
        feed.wake();
        assertThat(feed.await(last, SHORT)).isFalse();
        assertThat(recorder.got).isEmpty();
        feed.resume();
        assertThat(feed.await(last, LONG)).isTrue();
        assertThat(recorder.streams()).containsExactly("school:0", "school:1", "school:2");
    }

    @Test
    void an_event_behind_an_open_transaction_is_waited_for() {
        var recorder = new Recorder("one");
        var feed = feed(recorder);
        feed.start();
        try (var slow = log.writer()) {
            slow.write(List.of(entry(1000)));
            var later = append();
            feed.wake();
            assertThat(feed.await(later, SHORT)).isFalse();
            slow.commit();
            assertThat(feed.await(later, LONG)).isTrue();
        }
        assertThat(recorder.streams()).containsExactly("school:1000", "school:0");
    }

    @Test
    void a_restart_goes_on_where_it_was() {
        var before = new Recorder("one");
        var feed = feed(before);
        feed.start();
        var last = append(5);
        assertThat(feed.await(last, LONG)).isTrue();
        feed.close();
        var meanwhile = append(2);
        assertThat(before.got).hasSize(5);
        var after = new Recorder("one");
        var restarted = feed(after);
        restarted.start();
        assertThat(restarted.await(meanwhile, LONG)).isTrue();
        assertThat(after.streams()).containsExactly("school:5", "school:6");
    }

    @Test
    void a_new_projection_catches_up_and_the_old_one_gets_nothing_twice() {
        var old = new Recorder("old");
        var feed = feed(old);
        feed.start();
        assertThat(feed.await(append(5), LONG)).isTrue();
        feed.close();
        var added = new Recorder("added");
        var both = feed(old, added);
        both.start();
        assertThat(both.await(append(), LONG)).isTrue();
        assertThat(old.streams()).hasSize(6).doesNotHaveDuplicates();
        assertThat(added.streams()).isEqualTo(old.streams());
    }

    @Test
    void a_moment_at_which_nothing_can_be_written_passes() {
        var before = new Recorder("before");
        var faulty = new Recorder("faulty");
        faulty.faults.set(3);
        var feed = feed(before, faulty);
        feed.start();
        var last = append(4);
        assertThat(feed.await(last, LONG)).isTrue();
        assertThat(faulty.faults).hasValue(0);
        // What it wrote before the fault was taken back with everything else of that batch.
        assertThat(before.streams()).containsOnly("school:0", "school:1", "school:2", "school:3");
        assertThat(faulty.streams()).containsExactly("school:0", "school:1", "school:2", "school:3");
    }

    @Test
    void a_closed_feed_hands_out_nothing_more() {
        var recorder = new Recorder("one");
        var feed = feed(recorder);
        feed.start();
        feed.close();
        var position = append();
        feed.wake();
        assertThat(feed.await(position, SHORT)).isFalse();
        assertThat(recorder.got).isEmpty();
    }

    @Test
    void a_feed_that_never_began_can_be_closed() {
        feed(new Recorder("one")).close();
    }

    @Test
    void closing_does_not_wait_for_the_next_try_after_a_fault() {
        var faulty = new Recorder("faulty");
        faulty.faults.set(Integer.MAX_VALUE);
        var register = database.register();
        var feed = new DirectFeed(log.reader(register), new Views(register), List.of(faulty), LONG);
        feeds.add(feed);
        append();
        feed.start();
        while (faulty.faults.get() == Integer.MAX_VALUE) {
            Thread.onSpinWait();
        }
        var begun = System.nanoTime();
        feed.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG.dividedBy(3));
    }
}
