package nl.schoolleidersregister.look.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of looks. */
@Configuration(proxyBeanMethods = false)
class LookConfiguration {

    @Bean
    Looks looks(DataSource register) {
        return new Looks(register);
    }

    @Bean
    Seen seen(DataSource register) {
        return new Seen(register);
    }
}
