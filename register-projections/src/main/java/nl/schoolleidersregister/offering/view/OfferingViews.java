package nl.schoolleidersregister.offering.view;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks for programmes, their executions and what ties them together. */
@Configuration(proxyBeanMethods = false)
public class OfferingViews {

    @Bean
    Offerings offerings(DataSource register) {
        return new Offerings(register);
    }

    @Bean
    Executions executions(DataSource register) {
        return new Executions(register);
    }

    @Bean
    Ties ties(DataSource register) {
        return new Ties(register);
    }
}
