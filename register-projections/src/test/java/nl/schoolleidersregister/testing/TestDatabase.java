package nl.schoolleidersregister.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The register's two databases, fresh, on a real PostgreSQL, with the roles they have in the product. Hold one in a
 * field with JUnit's {@code @AutoClose}; an instance field gives every test its own.
 */
public final class TestDatabase implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 10;

    private final TestServer server;
    private final String register;
    private final String keys;
    private final Map<String, HikariDataSource> pools = new HashMap<>();

    private TestDatabase(TestServer server) {
        this.server = server;
        this.register = server.takeRegister();
        this.keys = server.takeKeys();
    }

    /** Migrated databases without any fact in them; takes some hundredths of a second. */
    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.running());
    }

    /** The register's database as the product uses it: pooled, with the role that may only append to the log. */
    public DataSource register() {
        return pool(register, TestServer.REGISTER_APP);
    }

    /** The same role, a connection of its own each time: for a writer that keeps one, and for tests that hold one. */
    public DataSource registerUnpooled() {
        return server.dataSource(register, TestServer.REGISTER_APP);
    }

    /** The register's database with the role that owns the tables. */
    public DataSource registerOwner() {
        return server.dataSource(register, TestServer.REGISTER_OWNER);
    }

    /** The keys' database as the product uses it, pooled. */
    public DataSource keys() {
        return pool(keys, TestServer.KEYS_APP);
    }

    /** The keys' database with the role that owns the tables. */
    public DataSource keysOwner() {
        return server.dataSource(keys, TestServer.KEYS_OWNER);
    }

    /** JDBC URL of the register's database; users {@code register_owner} and {@code register_app}, any password. */
    public String registerUrl() {
        return server.url(register);
    }

    /** JDBC URL of the keys' database; users {@code keys_owner} and {@code keys_app}, any password. */
    public String keysUrl() {
        return server.url(keys);
    }

    private synchronized DataSource pool(String database, String user) {
        return pools.computeIfAbsent(database, _ -> {
            var config = new HikariConfig();
            config.setDataSource(server.dataSource(database, user));
            config.setPoolName(database);
            config.setMinimumIdle(0);
            config.setMaximumPoolSize(MOST_CONNECTIONS);
            return new HikariDataSource(config);
        });
    }

    /** Ends whatever is still connected and gives both databases back. */
    @Override
    public synchronized void close() {
        pools.values().forEach(HikariDataSource::close);
        pools.clear();
        server.giveBack(register);
        server.giveBack(keys);
    }
}
