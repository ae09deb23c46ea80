package nl.schoolleidersregister.bench;

import com.zaxxer.hikari.HikariDataSource;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import nl.schoolleidersregister.sealing.MasterKey;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A register's two databases on the server of a run; more than one register can lie side by side. */
record BenchDatabases(String suffix) {

    static final BenchDatabases LARGE = new BenchDatabases("");
    static final BenchDatabases SMALL = new BenchDatabases("_small");

    /** Wraps keys that live as long as a run. */
    static final MasterKey MASTER = new MasterKey("bench", new SecretKeySpec(new byte[32], "AES"));

    void migrate(BenchServer server) {
        BenchRegister.migrate(server, "register", "register" + suffix);
        BenchRegister.migrate(server, "keys", "keys" + suffix);
    }

    HikariDataSource register(BenchServer server) {
        return BenchRegister.pool(server, "register", "register" + suffix);
    }

    HikariDataSource keys(BenchServer server) {
        return BenchRegister.pool(server, "keys", "keys" + suffix);
    }

    /** For the one connection that appends to the log. */
    DataSource writer(BenchServer server) {
        return new DriverManagerDataSource(server.url("register" + suffix), "register_app", "");
    }

    DataSource owner(BenchServer server) {
        return new DriverManagerDataSource(server.url("register" + suffix), "register_owner", "");
    }
}
