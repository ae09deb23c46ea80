package nl.schoolleidersregister.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.bench.history.GeneratedLog;
import nl.schoolleidersregister.bench.history.Size;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.kafka.KafkaClients;
import nl.schoolleidersregister.feed.kafka.KafkaConfiguration;
import nl.schoolleidersregister.feed.kafka.KafkaSettings;
import nl.schoolleidersregister.feed.kafka.Receivers;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * Events a second from the log to all views: by the direct feed, and through a broker with its publisher and two
 * threads that write. They take turns on the same log, from empty views each time.
 */
final class KafkaBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration LOOK = Duration.ofMillis(20);

    private KafkaBench() {}

    public static void main(String[] arguments) throws Exception {
        var server = BenchServer.prepare();
        BenchDatabases.LARGE.migrate(server);
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperty("offsets.topic.num.partitions", "1");
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.afterPropertiesSet();
        var direct = new Figures();
        var kafka = new Figures();
        try (var log = new Log(server, broker.getBrokersAsString())) {
            for (var round = 0; round <= ROUNDS; round++) {
                var one = log.direct();
                var other = log.throughBroker();
                System.err.printf(Locale.ROOT, "direct %.0f/s, through Kafka %.0f/s%n", one, other);
                if (round > 0) {
                    direct.add(one);
                    kafka.add(other);
                }
            }
        } finally {
            broker.destroy();
        }
        print("kafka.direct.per-second", direct.median(), "1/s");
        print("kafka.per-second", kafka.median(), "1/s");
        print("kafka.ratio", kafka.median() / direct.median(), "of the direct feed");
        System.exit(0);
    }

    private static final class Log implements AutoCloseable {

        private final HikariDataSource register;
        private final HikariDataSource keys;
        private final JdbcClient owner;
        private final LogReader log;
        private final Views views;
        private final List<Projection> projections = FeedConfiguration.projections();
        private final KafkaClients clients;
        private final long events;

        Log(BenchServer server, String servers) throws Exception {
            register = BenchDatabases.LARGE.register(server);
            keys = BenchDatabases.LARGE.keys(server);
            owner = JdbcClient.create(BenchDatabases.LARGE.owner(server));
            GeneratedLog.into(register, keys, BenchDatabases.MASTER, Size.given());
            log = new LogReader(register, EventCodec.ofRegister(), new KeyStore(keys, BenchDatabases.MASTER));
            views = new Views(register);
            clients = new KafkaClients(Map.of("bootstrap.servers", servers));
            events = log.last().index();
        }

        private void empty() throws SQLException {
            projections.stream()
                    .flatMap(projection -> projection.tables().stream())
                    .forEach(table -> owner.sql("truncate view." + table).update());
            owner.sql("delete from view.position").update();
        }

        /** Events a second. */
        double direct() throws Exception {
            empty();
            var begun = System.nanoTime();
            try (var feed = new DirectFeed(log, views, projections)) {
                feed.start();
                untilAllIsShown();
            }
            return perSecond(begun);
        }

        double throughBroker() throws Exception {
            empty();
            var name = UUID.randomUUID().toString();
            var settings = new KafkaSettings(
                    "facts-" + name,
                    "notifications-" + name,
                    16,
                    "views-" + name,
                    2,
                    URI.create("urn:nld:oin:00000000000000000000:systeem:bench"),
                    URI.create("http://localhost/v1/feiten"));
            var begun = System.nanoTime();
            try (var publisher = KafkaConfiguration.publisher(log, register, clients, settings);
                    var receivers = new Receivers(clients, settings, log, views, projections)) {
                publisher.start();
                receivers.start();
                untilAllIsShown();
            }
            return perSecond(begun);
        }

        private double perSecond(long begun) {
            return events / ((System.nanoTime() - begun) / 1e9);
        }

        private void untilAllIsShown() throws InterruptedException {
            var last = log.settled();
            while (last.isAfter(Collections.min(views.reachedByBucket(projections)))) {
                Thread.sleep(LOOK);
            }
        }

        @Override
        public void close() {
            register.close();
            keys.close();
        }
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
