package nl.schoolleidersregister.databases;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this version, as its owner. */
final class Migrations {

    // A server of its own may come up at the same moment as the register.
    private static final int CONNECT_TRIES = 5;
    private static final int SECONDS_BETWEEN_TRIES = 3;

    private Migrations() {}

    /**
     * Runs the migrations of the location. They can say {@code ${owner}} and {@code ${app}} for the two roles, whose
     * names differ where the databases are given.
     */
    static Flyway migrate(DataSource database, Login owner, Login app, String location) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations(location)
                .failOnMissingLocations(true)
                .placeholders(Map.of("owner", owner.user(), "app", app.user()))
                .connectRetries(CONNECT_TRIES)
                .connectRetriesInterval(SECONDS_BETWEEN_TRIES)
                .loggers("slf4j")
                .load();
        flyway.migrate();
        return flyway;
    }
}
