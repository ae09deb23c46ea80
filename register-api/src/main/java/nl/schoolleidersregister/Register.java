package nl.schoolleidersregister;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The register: pages, API, event store and, in the one-process shape, the demo issuer.
 *
 * <p>Spring Boot's own set-up of an authorization server is left out: it would make signing keys in every shape, also
 * in production, where the register issues nothing.
 */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class,
            KafkaAutoConfiguration.class
        })
public class Register {

    static {
        // Axon would send usage data; nothing here starts its checker, and this keeps it off should something ever do.
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    /** The one clock: every day and moment of a decision comes from here. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    /** Starts the register; arguments are Spring Boot's ({@code --server.port=9000}). */
    public static void main(String[] arguments) {
        SpringApplication.run(Register.class, arguments);
    }
}
