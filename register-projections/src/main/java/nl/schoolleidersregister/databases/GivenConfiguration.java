package nl.schoolleidersregister.databases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Databases on servers that configuration names. */
@Configuration(proxyBeanMethods = false)
@Conditional(GivenConfiguration.DatabaseGiven.class)
class GivenConfiguration {

    @Bean
    Databases databases(Environment environment) {
        return new GivenDatabases(environment).databases();
    }

    static final class DatabaseGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return new GivenDatabases(context.getEnvironment()).areMeant();
        }
    }
}
