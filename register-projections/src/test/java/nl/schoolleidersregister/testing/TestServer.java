package nl.schoolleidersregister.testing;

import static java.util.Objects.requireNonNull;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One PostgreSQL server for all tests of a JVM, gone with it. The register's and the keys' schema are migrated once,
 * into templates; a test gets a copy, or one that another test gave back, emptied. Nothing of this needs to survive, so
 * nothing is synced to disk.
 */
final class TestServer {

    static final String REGISTER_OWNER = "register_owner";
    static final String REGISTER_APP = "register_app";
    static final String KEYS_OWNER = "keys_owner";
    static final String KEYS_APP = "keys_app";

    private static final String SUPERUSER = "postgres";
    private static final String REGISTER_TEMPLATE = "register_template";
    private static final String KEYS_TEMPLATE = "keys_template";

    private static final String END_SESSIONS = """
            select pg_terminate_backend(pid, 5000) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            """;

    /** The first era is what the migrations put there. */
    private static final String EMPTY = """
            do $$
            declare name text;
            begin
                perform set_config('session_replication_role', 'replica', true); -- what is emptied here is not erased
                for name in select format('%I.%I', schemaname, tablename) from pg_tables
                    where schemaname in ('public', 'view') and tablename not in ('flyway_schema_history', 'log_era')
                loop execute 'delete from ' || name; end loop;
                for name in select format('%I.%I', schemaname, sequencename) from pg_sequences
                loop execute 'alter sequence ' || name || ' restart'; end loop;
                if to_regclass('log_era') is not null then delete from log_era where era > 1; end if;
            end $$
            """;

    /** What a test must leave as it was, if the next one is to have the database: all relations and columns. */
    private static final String SHAPE = """
            select md5(string_agg(concat_ws(' ', nspname, relname, relkind, attname, atttypid, attnotnull), ','
                order by nspname, relname, attnum))
            from pg_class join pg_namespace n on n.oid = relnamespace left join pg_attribute on attrelid = pg_class.oid
            where nspname !~ '^pg_' and nspname <> 'information_schema' and attnum > 0
            """;

    private final EmbeddedPostgres server;
    private final JdbcClient superuser;
    private final AtomicInteger copies = new AtomicInteger();
    private final Map<String, String> shapes = new ConcurrentHashMap<>();
    private final Map<String, Deque<String>> free = new ConcurrentHashMap<>();

    private TestServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_connections", "800")
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
        shapes.put(name, shape(JdbcClient.create(dataSource(name, SUPERUSER))));
    }

    /** An empty register's database; the name. */
    String takeRegister() {
        return take(REGISTER_TEMPLATE, REGISTER_OWNER, REGISTER_APP);
    }

    /** An empty keys' database; the name. */
    String takeKeys() {
        return take(KEYS_TEMPLATE, KEYS_OWNER, KEYS_APP);
    }

    private String take(String template, String owner, String app) {
        var emptied = free.computeIfAbsent(template, _ -> new ConcurrentLinkedDeque<>())
                .poll();
        return emptied == null ? copy(template, owner, app) : emptied;
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

    /** Takes a database back: emptied it serves again, which is a hundred times quicker than a copy. */
    void giveBack(String name) {
        var template = name.startsWith("register") ? REGISTER_TEMPLATE : KEYS_TEMPLATE;
        var database = JdbcClient.create(dataSource(name, SUPERUSER));
        database.sql(END_SESSIONS).query().listOfRows();
        if (shape(database).equals(shapes.get(template))) {
            database.sql(EMPTY).update();
            requireNonNull(free.get(template)).add(name);
        } else {
            superuser.sql("drop database " + name + " with (force)").update();
        }
    }

    private static String shape(JdbcClient database) {
        return database.sql(SHAPE).query(String.class).single();
    }

    /** A connection of its own each time. */
    DataSource dataSource(String database, String user) {
        return server.getDatabase(user, database);
    }

    /** For those who connect by themselves; every password is right. */
    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }
}
