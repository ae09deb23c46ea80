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
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.MasterKey;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The register without its pages: log, commands, projections. */
record BenchRegister(AnnotationConfigApplicationContext context) implements AutoCloseable {

    private static final int POOL = 20;

    static BenchRegister start(BenchServer server) {
        migrate(server, "register");
        migrate(server, "keys");
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(
                "registerDataSource", DataSource.class, () -> pool(server, "register"), bean -> bean.setPrimary(true));
        context.registerBean("keysDataSource", DataSource.class, () -> pool(server, "keys"));
        context.registerBean("writerDataSource", DataSource.class, () -> single(server));
        context.registerBean(
                "registerOwnerDataSource",
                DataSource.class,
                () -> new DriverManagerDataSource(server.url("register"), "register_owner", ""));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(MasterKey.class, () -> new MasterKey("bench", Aead.newKey()));
        context.register(FeedConfiguration.class, CommandsConfiguration.class);
        context.refresh();
        return new BenchRegister(context);
    }

    static void migrate(BenchServer server, String database) {
        Flyway.configure()
                .dataSource(server.url(database), database + "_owner", "")
                .locations("classpath:db/" + database)
                .placeholders(Map.of("app", database + "_app"))
                .load()
                .migrate();
    }

    static HikariDataSource pool(BenchServer server, String database) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url(database));
        config.setUsername(database + "_app");
        config.setMaximumPoolSize(POOL);
        return new HikariDataSource(config);
    }

    static DataSource single(BenchServer server) {
        return new DriverManagerDataSource(server.url("register"), "register_app", "");
    }

    CommandDesk desk() {
        return context.getBean(CommandDesk.class);
    }

    DirectFeed feed() {
        return context.getBean(DirectFeed.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
