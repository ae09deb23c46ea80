package nl.schoolleidersregister.history.web;

import nl.schoolleidersregister.history.view.Histories;
import nl.schoolleidersregister.log.LogReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads histories from the register's log. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

    @Bean
    Histories histories(LogReader log) {
        return new Histories(log);
    }
}
