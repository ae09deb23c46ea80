package nl.schoolleidersregister.structure.broken;

import javax.sql.DataSource;
import org.springframework.context.annotation.Configuration;

/** Says to whom a database is given; abstract, so that no test that starts Spring makes one of it. */
@Configuration(proxyBeanMethods = false)
public abstract class ConfigurationThatHandsOn {

    DataSource given(DataSource database) {
        return database;
    }
}
