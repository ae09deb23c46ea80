package nl.schoolleidersregister.access;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The access table, the pepper, and the check of the settings before anything else is made. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    static BeanFactoryPostProcessor startRules(Environment environment) {
        return _ -> new StartRules(environment).check();
    }

    @Bean
    AccessTable accessTable() {
        return new AccessTable();
    }

    @Bean
    Pepper pepper(Environment environment) {
        return new Pepper(environment.getProperty("register.pepper", StartRules.DEMO_PEPPER));
    }
}
