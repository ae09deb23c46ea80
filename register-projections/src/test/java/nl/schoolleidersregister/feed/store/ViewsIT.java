package nl.schoolleidersregister.feed.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Samples;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ViewsIT {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final Views views = new Views(database.register());
    private final Recorder recorder = new Recorder("recorder");
    private final List<LoggedEvent> events = TestViews.logged(IntStream.range(0, 200)
            .mapToObj(number -> entry("school:" + number))
            .toList());

    private static Entry entry(String stream) {
        var school = new SchoolImported(new SchoolCode("01AB00"), Samples.school("De Berk (demo)"), Samples.AT);
        return new Entry(stream, new Subject(stream), 0, school);
    }

    /** Notes what it gets, and in the database how often it got something. */
    private static final class Recorder implements Projection {

        private final String name;
        private final List<LoggedEvent> got = Collections.synchronizedList(new ArrayList<>());
        private boolean failing;

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
            batch.forEach(event -> view.sql("insert into school values (?, '', '', '', '', 0)")
                    .param(event.stream())
                    .update());
            if (failing) {
                throw new IllegalStateException("as the test wants");
            }
            got.addAll(batch);
        }
    }

    @Test
    void a_projection_begins_at_the_start() {
        assertThat(views.reached(recorder)).isEqualTo(Position.START);
    }

    @Test
    void a_projection_has_reached_the_end_of_what_it_was_given() {
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(0, 50)));
        assertThat(recorder.got).isEqualTo(events.subList(0, 50));
        assertThat(views.reached(recorder)).isEqualTo(events.get(49).position());
        assertThat(new Views(database.register()).reached(recorder))
                .isEqualTo(events.get(49).position());
    }

    @Test
    void every_projection_has_a_position_of_its_own() {
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(0, 50)));
        assertThat(views.reached(new Recorder("other"))).isEqualTo(Position.START);
    }

    @Test
    void what_was_seen_is_not_handed_out_again() {
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(0, 50)));
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(0, 50)));
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(30, 80)));
        assertThat(recorder.got).isEqualTo(events.subList(0, 80));
    }

    @Test
    void an_old_batch_that_comes_again_does_not_set_the_projection_back() {
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(0, 50)));
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(50, 100)));
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(0, 50)));
        assertThat(views.reached(recorder)).isEqualTo(events.get(99).position());
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(50, 100)));
        assertThat(recorder.got).isEqualTo(events.subList(0, 100));
    }

    @Test
    void two_processes_that_hand_out_the_same_batches_at_once_hand_out_everything_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Void> process = () -> {
                var own = new Views(database.register());
                for (var from = 0; from < events.size(); from += 20) {
                    own.writeStrictly(List.of(recorder), Batch.of(events.subList(from, from + 20)));
                }
                return null;
            };
            for (var done : threads.invokeAll(List.of(process, process))) {
                done.get();
            }
        }
        assertThat(recorder.got).isEqualTo(events);
    }

    @Test
    void a_fault_takes_back_what_was_written_and_leaves_the_position() {
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(0, 50)));
        recorder.failing = true;
        assertThatIllegalStateException()
                .isThrownBy(() -> views.writeStrictly(List.of(recorder), Batch.of(events.subList(50, 100))));
        assertThat(views.reached(recorder)).isEqualTo(events.get(49).position());
        recorder.failing = false;
        views.writeStrictly(List.of(recorder), Batch.of(events.subList(50, 100)));
        assertThat(recorder.got).isEqualTo(events.subList(0, 100));
    }

    @Test
    void a_later_era_comes_after_an_earlier_one_with_greater_transactions() {
        var old = events.get(100);
        views.writeStrictly(List.of(recorder), Batch.of(List.of(old)));
        var next = events.get(0);
        var restored = new LoggedEvent(
                new Position(2, 1, 1),
                next.id(),
                next.stream(),
                next.sequence(),
                next.event(),
                next.metadata(),
                next.recordedAt());
        views.writeStrictly(List.of(recorder), Batch.of(List.of(restored)));
        assertThat(recorder.got).containsExactly(old, restored);
        assertThat(views.reached(recorder)).isEqualTo(new Position(2, 1, 1));
    }
}
