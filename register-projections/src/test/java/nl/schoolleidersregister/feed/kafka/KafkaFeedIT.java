package nl.schoolleidersregister.feed.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.feed.DistantFeed;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Publication;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.school.SchoolEvent;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.testing.RandomHistory;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the broker loses, repeats or never had, and who takes over from whom. */
class KafkaFeedIT {

    private static final long SEED = Seed.of(KafkaFeedIT.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final TestViews shown = new TestViews(database);
    private final Views views = new Views(database.register());
    private final KafkaSettings settings = TestBroker.fresh();
    private final List<AutoCloseable> open = new ArrayList<>();
    private List<Projection> projections = FeedConfiguration.projections();
    private final List<Entry> history = RandomHistory.of(new Random(SEED), 12);

    @AfterEach
    void close() throws Exception {
        for (var one : open.reversed()) {
            one.close();
        }
    }

    private Publisher publish() {
        var publisher = TestBroker.publisher(database, log, settings);
        open.add(publisher);
        publisher.start();
        return publisher;
    }

    private Receivers receive() {
        var receivers = TestBroker.receivers(database, log, settings, projections);
        open.add(receivers);
        receivers.start();
        return receivers;
    }

    private static void until(String what, BooleanSupplier holds) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void untilAllIsPublished() throws InterruptedException {
        var last = log.reader(database.register()).last();
        var publication = new Publication(database.register(), settings.topic());
        until("all is published", () -> !last.isAfter(publication.reached()));
    }

    private void untilAllIsShown() throws InterruptedException {
        var last = log.reader(database.register()).last();
        until("all is shown", () -> !last.isAfter(Collections.min(views.reachedByBucket(projections))));
    }

    private List<String> direct() {
        shown.clear();
        shown.advance(projections, log.reader(database.register()).after(Position.START, Integer.MAX_VALUE));
        return shown.rows();
    }

    private List<Entry> half(int which) {
        var middle = history.size() / 2;
        return which == 0 ? history.subList(0, middle) : history.subList(middle, history.size());
    }

    @Test
    void what_the_topic_no_longer_has_is_read_from_the_log() throws Exception {
        log.append(half(0));
        publish();
        untilAllIsPublished();
        emptyTheTopic();
        receive();
        log.append(half(1));
        untilAllIsShown();
        var rows = shown.rows();
        assertThat(rows).isEqualTo(direct());
    }

    private void emptyTheTopic() throws Exception {
        try (var admin = AdminClient.create(TestBroker.clients().settings())) {
            Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
            for (var partition = 0; partition < settings.partitions(); partition++) {
                all.put(new TopicPartition(settings.topic(), partition), RecordsToDelete.beforeOffset(-1));
            }
            admin.deleteRecords(all).all().get();
        }
    }

    @Test
    void another_process_publishes_when_the_first_is_gone_and_only_then() throws Exception {
        log.append(half(0));
        var first = publish();
        untilAllIsPublished();
        publish();
        receive();
        untilAllIsShown();
        first.close();
        log.append(half(1));
        untilAllIsShown();
        var rows = shown.rows();
        assertThat(rows).isEqualTo(direct());
        var events = messages(settings.topic()).stream()
                .filter(message -> Messages.read(message).fact().isPresent())
                .toList();
        assertThat(events).as("each once").hasSize(history.size());
    }

    @Test
    void what_was_sent_before_a_restore_and_is_no_longer_in_the_log_is_not_shown() throws Exception {
        log.append(half(0));
        publish().close();
        log.append(half(1));
        try (var publisher = TestBroker.publisher(database, log, settings)) {
            publisher.start();
            untilAllIsPublished();
        }
        restoredWithout(half(1));
        receive();
        var next = publish();
        log.append(half(1).stream()
                .filter(entry -> entry.event() instanceof SchoolEvent)
                .toList());
        next.wake();
        untilAllIsShown();
        var rows = shown.rows();
        assertThat(rows).isEqualTo(direct());
    }

    private void restoredWithout(List<Entry> lost) {
        var owner = JdbcClient.create(database.registerOwner());
        owner.sql("delete from domain_event_entry where event_identifier = any(?::uuid[])")
                .param(lost.stream().map(entry -> entry.id().toString()).toArray(String[]::new))
                .update();
        owner.sql("insert into log_era (era, why) select max(era) + 1, 'restored' from log_era")
                .update();
    }

    @Test
    void a_fact_that_cannot_be_taken_in_stops_its_subject_and_nobody_else() throws Exception {
        var stuck = half(0).getFirst().subject().value();
        projections = List.of(new Picky(stuck));
        log.append(history);
        publish();
        receive();
        untilAllIsShown();
        assertThat(views.parked())
                .singleElement()
                .satisfies(parked -> assertThat(parked.subject()).isEqualTo(stuck));
    }

    /** Wants nothing to do with one subject. */
    private record Picky(String subject) implements Projection {

        @Override
        public String name() {
            return "picky";
        }

        @Override
        public List<String> tables() {
            return List.of();
        }

        @Override
        public Set<Class<? extends Event>> follows() {
            return FeedConfiguration.projections().stream()
                    .flatMap(one -> one.follows().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void project(List<LoggedEvent> batch, View view) {
            if (batch.stream().anyMatch(event -> event.metadata().subject().equals(subject))) {
                throw new IllegalStateException("as the test wants");
            }
        }
    }

    @Test
    void who_does_not_write_views_sees_how_far_they_are() throws Exception {
        publish();
        receive();
        var feed = new DistantFeed(views, projections);
        open.add(feed);
        feed.start();
        for (var part = 0; part < 2; part++) {
            log.append(half(part));
            var last = log.reader(database.register()).last();
            assertThat(feed.await(last, PATIENCE)).isTrue();
            assertThat(last.isAfter(Collections.min(views.reachedByBucket(projections))))
                    .isFalse();
        }
    }

    @Test
    void outsiders_hear_that_something_happened_and_nothing_about_whom() throws Exception {
        log.append(history);
        publish();
        untilAllIsPublished();
        var notices = messages(settings.notifications());
        assertThat(notices).hasSize(history.size());
        var subjects = history.stream().map(entry -> entry.subject().value()).toList();
        for (var notice : notices) {
            assertThat(notice.value()).isNull();
            var names = new ArrayList<String>();
            notice.headers().forEach(header -> {
                names.add(header.key());
                assertThat(subjects).noneMatch(new String(header.value(), UTF_8)::contains);
            });
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_dataref");
            assertThat(subjects).noneMatch(notice.key()::contains);
        }
    }

    private List<ConsumerRecord<String, byte[]>> messages(String topic) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = TestBroker.clients().consumers().createConsumer("reads", "test")) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }
}
