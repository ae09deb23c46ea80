package nl.schoolleidersregister.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One PostgreSQL server for all tests of a JVM, gone with it. The register's and the keys' schema are migrated once,
 * into templates; a test gets copies. Nothing of this needs to survive, so nothing is synced to disk.
 */
final class TestServer {

    static final String REGISTER_OWNER = "register_owner";
    static final String REGISTER_APP = "register_app";
    static final String KEYS_OWNER = "keys_owner";
    static final String KEYS_APP = "keys_app";

    private static final String SUPERUSER = "postgres";
    private static final String REGISTER_TEMPLATE = "register_template";
    private static final String KEYS_TEMPLATE = "keys_template";

    private final EmbeddedPostgres server;
    private final JdbcClient superuser;
    private final AtomicInteger copies = new AtomicInteger();

    private TestServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_connections", "200")
                .setServerConfig("jit", "off")
                .start();
        superuser = JdbcClient.create(server.getPostgresDatabase());
        makeTemplate(REGISTER_TEMPLATE, REGISTER_OWNER, REGISTER_APP, "classpath:db/register");
        makeTemplate(KEYS_TEMPLATE, KEYS_OWNER, KEYS_APP, "classpath:db/keys");
    }

    /** Begun when the first test asks. */
    private static final class Running {
        static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                return new TestServer();
            } catch (IOException fault) {
                throw new UncheckedIOException("The server for the tests does not start", fault);
            }
        }
    }

    static TestServer running() {
        return Running.SERVER;
    }

    private void makeTemplate(String name, String owner, String app, String migrations) {
        superuser.sql("create role " + owner + " login").update();
        superuser.sql("create role " + app + " login").update();
        superuser.sql("create database " + name + " owner " + owner).update();
        superuser.sql("revoke all on database " + name + " from public").update();
        Flyway.configure()
                .dataSource(dataSource(name, owner))
                .locations(migrations)
                .failOnMissingLocations(true)
                .placeholders(Map.of("app", app))
                .load()
                .migrate();
    }

    /** A fresh copy of the register's database; the name. */
    String newRegister() {
        return copy(REGISTER_TEMPLATE, REGISTER_OWNER, REGISTER_APP);
    }

    /** A fresh copy of the keys' database; the name. */
    String newKeys() {
        return copy(KEYS_TEMPLATE, KEYS_OWNER, KEYS_APP);
    }

    private String copy(String template, String owner, String app) {
        var name = template.replace("template", Integer.toString(copies.incrementAndGet()));
        superuser
                .sql("create database " + name + " template " + template + " strategy file_copy owner " + owner)
                .update();
        superuser.sql("revoke all on database " + name + " from public").update();
        superuser
                .sql("grant connect, temporary on database " + name + " to " + app)
                .update();
        return name;
    }

    void drop(String name) {
        superuser.sql("drop database if exists " + name + " with (force)").update();
    }

    /** A connection of its own each time. */
    DataSource dataSource(String database, String user) {
        return server.getDatabase(user, database);
    }

    /** For those who connect by themselves; every password is right. */
    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    DataSource superuser(String database) {
        return dataSource(database, SUPERUSER);
    }
}
