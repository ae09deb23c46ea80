package nl.schoolleidersregister.feed.kafka;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker in this JVM for all tests of it; each has topics of its own. */
final class TestBroker {

    private static final int PARTITIONS = 5;
    private static final int SOON_MISSED_MILLIS = 6_000;

    private TestBroker() {}

    /** Begun when the first test asks. */
    private static final class Running {
        static final EmbeddedKafkaKraftBroker BROKER = start();

        private static EmbeddedKafkaKraftBroker start() {
            var broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
            broker.brokerProperty("offsets.topic.num.partitions", "1");
            broker.afterPropertiesSet();
            return broker;
        }
    }

    static String servers() {
        return Running.BROKER.getBrokersAsString();
    }

    static KafkaClients clients() {
        return clients(servers());
    }

    /** Clients of a broker; a consumer that was killed is missed as soon as the broker allows. */
    static KafkaClients clients(String servers) {
        Map<String, Object> all = Map.of("bootstrap.servers", servers);
        return new KafkaClients(
                all, all, Map.of("bootstrap.servers", servers, "session.timeout.ms", SOON_MISSED_MILLIS));
    }

    /** Topics of their own. */
    static KafkaSettings fresh() {
        return settings(UUID.randomUUID().toString());
    }

    /** Topics with this name. */
    static KafkaSettings settings(String name) {
        return new KafkaSettings(
                "facts-" + name,
                "notifications-" + name,
                PARTITIONS,
                "views-" + name,
                2,
                URI.create("urn:nld:oin:00000000000000000000:systeem:test"),
                URI.create("https://register.example/v1/feiten"));
    }

    static Publisher publisher(TestDatabase database, TestLog log, KafkaSettings settings) {
        return KafkaConfiguration.publisher(log.reader(database.register()), database.register(), clients(), settings);
    }

    static Receivers receivers(
            TestDatabase database, TestLog log, KafkaSettings settings, List<Projection> projections) {
        return new Receivers(
                clients(), settings, log.reader(database.register()), new Views(database.register()), projections);
    }
}
