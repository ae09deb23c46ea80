package nl.schoolleidersregister.databases;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Connections to the two databases. The pools of the application exist only after the migrations, so nothing can use a
 * database before its schema is there. That there are {@link Flyway} and {@link DataSource} beans keeps Spring Boot
 * from making its own.
 */
@Configuration(proxyBeanMethods = false)
@Import(GivenConfiguration.class)
public class DatabasesConfiguration {

    private static final Duration LONGEST_WAIT_FOR_A_CONNECTION = Duration.ofSeconds(10);

    @Bean(defaultCandidate = false)
    DataSource registerOwnerDataSource(Databases databases) {
        return unpooled(databases.registerOwner(), Sessions.LONGEST_MIGRATION);
    }

    @Bean(defaultCandidate = false)
    DataSource keysOwnerDataSource(Databases databases) {
        return unpooled(databases.keysOwner(), Sessions.LONGEST_MIGRATION);
    }

    @Bean
    Flyway registerFlyway(
            @Qualifier("registerOwnerDataSource") DataSource owner,
            Databases databases,
            @Value("${register.database.migrations:classpath:db/register}") String location) {
        return Migrations.migrate(owner, databases.registerOwner(), databases.registerApp(), location);
    }

    @Bean
    Flyway keysFlyway(
            @Qualifier("keysOwnerDataSource") DataSource owner,
            Databases databases,
            @Value("${register.keys.migrations:classpath:db/keys}") String location) {
        return Migrations.migrate(owner, databases.keysOwner(), databases.keysApp(), location);
    }

    @Bean
    @Primary
    @DependsOn("registerFlyway")
    HikariDataSource registerDataSource(
            Databases databases, @Value("${register.database.pool-size:10}") int connections) {
        return pool("register", databases.registerApp(), connections);
    }

    @Bean
    @DependsOn("keysFlyway")
    HikariDataSource keysDataSource(Databases databases, @Value("${register.keys.pool-size:4}") int connections) {
        return pool("keys", databases.keysApp(), connections);
    }

    /** For the one connection that appends to the log. */
    @Bean(defaultCandidate = false)
    @DependsOn("registerFlyway")
    DataSource writerDataSource(Databases databases) {
        return unpooled(databases.registerApp(), Sessions.LONGEST_STATEMENT);
    }

    private static DataSource unpooled(Login login, Duration longest) {
        DriverManagerDataSource source = new DriverManagerDataSource(login.url(), login.user(), login.password());
        source.setConnectionProperties(Sessions.properties(longest));
        return source;
    }

    private static HikariDataSource pool(String name, Login login, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(LONGEST_WAIT_FOR_A_CONNECTION.toMillis());
        config.setDataSourceProperties(Sessions.properties(Sessions.LONGEST_STATEMENT));
        return new HikariDataSource(config);
    }
}
