package nl.schoolleidersregister.consequence.web;

import javax.sql.DataSource;
import nl.schoolleidersregister.registration.view.Leaning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What leans on points. */
@Configuration(proxyBeanMethods = false)
class ConsequenceConfiguration {

    @Bean
    Leaning leaning(DataSource register) {
        return new Leaning(register);
    }
}
