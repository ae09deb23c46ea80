package nl.schoolleidersregister.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.CommandsConfiguration;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.sealing.MasterKey;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The register without its pages: log, commands, projections. */
record BenchRegister(AnnotationConfigApplicationContext context) implements AutoCloseable {

    private static final int POOL = 20;

    static BenchRegister start(BenchServer server) {
        return start(server, BenchDatabases.LARGE);
    }

    static BenchRegister start(BenchServer server, BenchDatabases databases) {
        databases.migrate(server);
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(
                "registerDataSource",
                DataSource.class,
                () -> databases.register(server),
                bean -> bean.setPrimary(true));
        context.registerBean("keysDataSource", DataSource.class, () -> databases.keys(server));
        context.registerBean("writerDataSource", DataSource.class, () -> databases.writer(server));
        context.registerBean("registerOwnerDataSource", DataSource.class, () -> databases.owner(server));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(MasterKey.class, () -> BenchDatabases.MASTER);
        context.register(FeedConfiguration.class, CommandsConfiguration.class);
        context.refresh();
        return new BenchRegister(context);
    }

    static void migrate(BenchServer server, String database) {
        migrate(server, database, database);
    }

    static void migrate(BenchServer server, String kind, String database) {
        Flyway.configure()
                .dataSource(server.url(database), kind + "_owner", "")
                .locations("classpath:db/" + kind)
                .placeholders(Map.of("app", kind + "_app"))
                .load()
                .migrate();
    }

    static HikariDataSource pool(BenchServer server, String database) {
        return pool(server, database, database);
    }

    static HikariDataSource pool(BenchServer server, String kind, String database) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url(database));
        config.setUsername(kind + "_app");
        config.setMaximumPoolSize(POOL);
        return new HikariDataSource(config);
    }

    CommandDesk desk() {
        return context.getBean(CommandDesk.class);
    }

    DirectFeed feed() {
        return context.getBean(DirectFeed.class);
    }

    Rebuilds rebuilds() {
        return context.getBean(Rebuilds.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
