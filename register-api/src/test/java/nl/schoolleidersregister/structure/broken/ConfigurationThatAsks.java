package nl.schoolleidersregister.structure.broken;

import javax.sql.DataSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database itself; abstract for the same reason. */
@Configuration(proxyBeanMethods = false)
public abstract class ConfigurationThatAsks {

    JdbcClient client(DataSource database) {
        return JdbcClient.create(database);
    }
}
