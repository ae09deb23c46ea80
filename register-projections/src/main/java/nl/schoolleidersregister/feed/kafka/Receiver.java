package nl.schoolleidersregister.feed.kafka;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Hands what the broker brings to the projections, in one transaction of the database; the broker hears of it
 * afterwards. What came before changes nothing. Where something is missing (a topic that was emptied, a message of
 * before a restore, one that cannot be read) the log itself is read.
 */
final class Receiver implements BatchMessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);
    private static final int READ_AT_ONCE = 5_000;

    private final LogReader log;
    private final Views views;
    private final List<Projection> projections;

    Receiver(LogReader log, Views views, List<Projection> projections) {
        this.log = log;
        this.views = views;
        this.projections = List.copyOf(projections);
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> messages) {
        var delivery = new Delivery(log.era());
        for (var message : messages) {
            try {
                delivery.add(Messages.read(message));
            } catch (RuntimeException fault) {
                // Whatever it was, the next message of the partition says that something is missing before it.
                LOG.error(
                        "Message {} of {}-{} is none of ours",
                        message.offset(),
                        message.topic(),
                        message.partition(),
                        fault);
            }
        }
        take(delivery);
    }

    private void take(Delivery delivery) {
        if (!delivery.torn().isEmpty()) {
            readFromLog(delivery.torn());
        }
        var ends = delivery.ends();
        if (ends.isEmpty()) {
            return;
        }
        var batch = new Batch(log.readable(delivery.facts()), ends);
        if (!views.writeDelivered(projections, batch, delivery.begins())) {
            readFromLog(ends);
        }
    }

    /** Takes what these buckets hold up to these positions from the log. */
    private void readFromLog(Map<Integer, Position> ends) {
        var buckets = ends.keySet();
        var reached = views.reachedByBucket(projections);
        var at = buckets.stream().map(reached::get).min(Position::compareTo).orElseThrow();
        var upTo = Collections.max(ends.values());
        LOG.info("Facts of buckets {} after {} are read from the log, up to {}", buckets, at, upTo);
        for (var events = log.readableIn(buckets, at, upTo, READ_AT_ONCE);
                !events.isEmpty();
                events = log.readableIn(buckets, at, upTo, READ_AT_ONCE)) {
            at = events.getLast().position();
            views.write(projections, new Batch(events, at, buckets));
        }
        views.write(projections, new Batch(List.of(), upTo, buckets));
    }
}
