package nl.schoolleidersregister.feed.kafka;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that writes views from the broker until it is killed; it takes its time over every batch. */
public final class ReceiverProcess {

    private static final long PAUSE_NANOS = 10_000_000;

    private ReceiverProcess() {}

    static Process start(TestDatabase database, String topics) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReceiverProcess.class.getName(),
                        database.registerUrl(),
                        database.keysUrl(),
                        TestBroker.servers(),
                        topics)
                .inheritIO()
                .start();
    }

    /** The process itself: addresses of the two databases and of the broker, and the name of the topics. */
    public static void main(String[] args) throws InterruptedException {
        var register = source(args[0], "register_app");
        var log = new LogReader(
                register, EventCodec.ofRegister(), new KeyStore(source(args[1], "keys_app"), TestLog.MASTER));
        var projections = FeedConfiguration.projections().stream()
                .<Projection>map(Slow::new)
                .toList();
        new Receivers(TestBroker.clients(args[2]), TestBroker.settings(args[3]), log, new Views(register), projections)
                .start();
        Thread.currentThread().join();
    }

    private static DataSource source(String url, String user) {
        var server = new PGSimpleDataSource();
        server.setUrl(url);
        server.setUser(user);
        var config = new HikariConfig();
        config.setDataSource(server);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(6);
        return new HikariDataSource(config);
    }

    /** Leaves time for a kill. */
    private record Slow(Projection projection) implements Projection {

        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public List<String> tables() {
            return projection.tables();
        }

        @Override
        public Set<Class<? extends Event>> follows() {
            return projection.follows();
        }

        @Override
        public void project(List<LoggedEvent> batch, View view) {
            LockSupport.parkNanos(PAUSE_NANOS);
            projection.project(batch, view);
        }
    }
}
