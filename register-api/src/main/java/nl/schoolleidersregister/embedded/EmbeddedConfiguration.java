package nl.schoolleidersregister.embedded;

import java.nio.file.Path;
import nl.schoolleidersregister.databases.Databases;
import nl.schoolleidersregister.databases.GivenDatabases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The one-process shape: no database is given, so the register brings its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoDatabaseGiven.class)
class EmbeddedConfiguration {

    // Not as Path parameters: Spring would look for "./data" on the class path first.
    @Bean
    EmbeddedPostgresql embeddedPostgresql(
            @Value("${register.embedded.directory:./data}") String directory,
            @Value("${register.embedded.binaries:${register.embedded.directory:./data}/binaries}") String binaries) {
        return EmbeddedPostgresql.start(Path.of(directory), Path.of(binaries));
    }

    @Bean
    Databases databases(EmbeddedPostgresql server) {
        return server.databases();
    }

    static final class NoDatabaseGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new GivenDatabases(context.getEnvironment()).areMeant();
        }
    }
}
