package nl.schoolleidersregister.feed;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that rebuilds all views, or goes on with a rebuild, and ends; it can be killed. */
public final class RebuildProcess {

    private static final long PAUSE_NANOS = 20_000_000;

    private RebuildProcess() {}

    /**
     * Starts one.
     *
     * @param slowly takes its time over every part
     */
    static Process start(TestDatabase database, boolean slowly) throws java.io.IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RebuildProcess.class.getName(),
                        database.registerUrl(),
                        database.keysUrl(),
                        Boolean.toString(slowly))
                .inheritIO()
                .start();
    }

    /** The process itself: addresses of the two databases, and whether to take its time. */
    public static void main(String[] args) {
        var keys = new KeyStore(source(args[1], "keys_app"), TestLog.MASTER);
        var register = source(args[0], "register_app");
        var log = new LogReader(register, EventCodec.ofRegister(), keys);
        var projections = FeedConfiguration.projections().stream()
                .<Projection>map(one -> Boolean.parseBoolean(args[2]) ? new Slow(one) : one)
                .toList();
        try (var rebuilds = TestRebuilds.of(log, register, source(args[0], "register_owner"), projections)) {
            if (!rebuilds.resume() && !rebuilds.start(List.of())) {
                throw new IllegalStateException("Another one runs");
            }
            rebuilds.await();
        }
        System.exit(0);
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
