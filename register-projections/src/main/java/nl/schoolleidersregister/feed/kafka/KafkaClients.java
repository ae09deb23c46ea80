package nl.schoolleidersregister.feed.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** Clients of the broker, with what the feed leans on set whatever else is given. */
public final class KafkaClients {

    private static final Duration GONE = Duration.ofSeconds(10);
    private static final int BATCH_BYTES = 256 * 1024;
    private static final int LINGER_MILLIS = 2;
    private static final int POLLED = 5_000;

    private final Map<String, Object> admin;
    private final Map<String, Object> producer;
    private final Map<String, Object> consumer;

    /** Clients with these settings, {@code bootstrap.servers} at least. */
    public KafkaClients(Map<String, Object> given) {
        this(given, given, given);
    }

    /** Clients with settings of their own for each. */
    public KafkaClients(Map<String, Object> admin, Map<String, Object> producer, Map<String, Object> consumer) {
        this.admin = Map.copyOf(admin);
        this.producer = Map.copyOf(producer);
        this.consumer = Map.copyOf(consumer);
    }

    Map<String, Object> settings() {
        return admin;
    }

    /**
     * One that sends in order and each message once: the next request goes out when the one before was acknowledged.
     * With more under way, a topic that was just made can get a later one first.
     */
    Producer<String, byte[]> producer() {
        var settings = new HashMap<String, Object>(Map.of(
                ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS,
                ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES));
        settings.putAll(producer);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Those that read for the views: from the beginning when nothing was read yet; who is killed is missed soon. */
    ConsumerFactory<String, byte[]> consumers() {
        var settings = new HashMap<String, Object>(Map.of(
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                (int) GONE.toMillis(),
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                POLLED,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                List.of(CooperativeStickyAssignor.class)));
        settings.putAll(consumer);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
