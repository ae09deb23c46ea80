package nl.schoolleidersregister;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;

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
            OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
public class Register {

    /** Starts the register; arguments are Spring Boot's ({@code --server.port=9000}). */
    public static void main(String[] arguments) {
        SpringApplication.run(Register.class, arguments);
    }
}
