package nl.schoolleidersregister.feed.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.feed.News;
import nl.schoolleidersregister.feed.store.Publication;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.log.StoredFact;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the log to the broker, in its order: a fact goes to the partition of its bucket. One process at a time does so;
 * another takes over when that one is gone. How far it is, is noted once the broker has acknowledged everything; what
 * was not noted is sent again, and whoever reads knows it by its position.
 */
public final class Publisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final int BATCH = 5_000;
    private static final Duration LONGEST_LOOK = Duration.ofMillis(50);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(20);

    private final LogReader log;
    private final Publication publication;
    private final OneAtATime lock;
    private final Topics topics;
    private final Messages messages;
    private final Notices notices;
    private final KafkaClients clients;
    private final News news = new News(LONGEST_LOOK);
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;

    Publisher(
            LogReader log,
            Publication publication,
            OneAtATime lock,
            Topics topics,
            Messages messages,
            Notices notices,
            KafkaClients clients) {
        this.log = log;
        this.publication = publication;
        this.lock = lock;
        this.topics = topics;
        this.messages = messages;
        this.notices = notices;
        this.clients = clients;
    }

    /** Begins, from what the broker acknowledged before. */
    public void start() {
        thread = Thread.ofPlatform().name("publisher").daemon().start(this::run);
    }

    /** Something was stored. */
    public void wake() {
        news.ring();
    }

    private void run() {
        var rest = Duration.ZERO;
        while (!rested(rest)) {
            rest = BETWEEN_TRIES;
            try {
                if (lock.isHere()) {
                    publish();
                }
            } catch (RuntimeException fault) {
                LOG.error("Nothing reaches the broker after {}; it is tried again", publication(), fault);
            }
        }
    }

    private Object publication() {
        try {
            return publication.reached();
        } catch (RuntimeException _) {
            return "an unknown position";
        }
    }

    /** Until this process is no longer the one, or something fails. A producer that failed sends nothing more. */
    private void publish() {
        topics.make(clients.settings());
        var producer = clients.producer();
        try {
            var at = publication.reached();
            LOG.info("Facts after {} go to the broker from here", at);
            var sent = new Sent(producer, at);
            while (!isClosing()) {
                var batch = log.storedAfter(at, BATCH);
                if (batch.isEmpty()) {
                    news.await();
                } else {
                    sent.send(batch);
                    at = batch.getLast().position();
                    publication.pass(at);
                }
                if (!lock.isHere()) {
                    return;
                }
            }
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    /** What this process has sent since it began. */
    private final class Sent {

        private final Producer<String, byte[]> producer;
        private final Position[] ends;

        Sent(Producer<String, byte[]> producer, Position from) {
            this.producer = producer;
            this.ends = new Position[producer.partitionsFor(topics.facts()).size()];
            Arrays.fill(ends, from);
        }

        /** Sends facts, tells every partition how far this goes, and waits until the broker has all of it. */
        void send(List<StoredFact> facts) {
            var sent = new ArrayList<Future<RecordMetadata>>(2 * facts.size() + ends.length);
            for (var fact : facts) {
                sent.add(send(slice -> messages.fact(fact, slice, ends[slice.partition()]), fact));
                sent.add(producer.send(notices.of(fact)));
            }
            var upTo = facts.getLast().position();
            for (var partition = 0; partition < ends.length; partition++) {
                if (!ends[partition].equals(upTo)) {
                    sent.add(producer.send(messages.passed(slice(partition), ends[partition], upTo)));
                    ends[partition] = upTo;
                }
            }
            producer.flush();
            sent.forEach(Publisher::acknowledged);
        }

        private Future<RecordMetadata> send(
                Function<Messages.Slice, ProducerRecord<String, byte[]>> message, StoredFact fact) {
            var slice = slice(fact.metadata().bucket() % ends.length);
            var sending = producer.send(message.apply(slice));
            ends[slice.partition()] = fact.position();
            return sending;
        }

        private Messages.Slice slice(int partition) {
            return new Messages.Slice(topics.facts(), partition, ends.length);
        }
    }

    private static void acknowledged(Future<RecordMetadata> sending) {
        try {
            sending.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("The broker did not take a message", fault.getCause());
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", fault);
        }
    }

    private boolean rested(Duration pause) {
        try {
            return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            closing.countDown();
            return true;
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Finishes the batch under way, and lets another process go on. */
    @Override
    public void close() {
        closing.countDown();
        news.ring();
        try {
            if (thread != null && !thread.join(LONGEST_CLOSE)) {
                LOG.warn("The publisher is still at its last batch after {}", LONGEST_CLOSE);
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        lock.close();
    }
}
