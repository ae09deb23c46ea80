package nl.schoolleidersregister.feed.kafka;

import java.util.List;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Threads of this process that take facts from the broker and write views; other processes share the topic. */
public final class Receivers implements AutoCloseable {

    private static final long BETWEEN_TRIES_MILLIS = 1_000;

    private final ConcurrentMessageListenerContainer<String, byte[]> container;

    /** Receivers for these projections; {@link #start} sets them to work. */
    public Receivers(
            KafkaClients clients, KafkaSettings settings, LogReader log, Views views, List<Projection> projections) {
        var properties = new ContainerProperties(settings.topic());
        properties.setGroupId(settings.group());
        properties.setAckMode(AckMode.BATCH);
        properties.setMessageListener(new Receiver(log, views, projections));
        container = new ConcurrentMessageListenerContainer<>(clients.consumers(), properties);
        container.setConcurrency(settings.threads());
        container.setBeanName("views");
        // The database is away, or full: nothing is left out, and it goes on when that is over.
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(BETWEEN_TRIES_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }

    /** Begins. */
    public void start() {
        container.start();
    }

    /** Whether they run. */
    public boolean areRunning() {
        return container.isRunning() && container.isInExpectedState();
    }

    /** Finishes what is under way, and lets other processes go on with the rest. */
    @Override
    public void close() {
        container.stop();
    }
}
