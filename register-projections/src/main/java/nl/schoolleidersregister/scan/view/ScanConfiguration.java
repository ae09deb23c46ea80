package nl.schoolleidersregister.scan.view;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks for self-scans. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    SelfScans selfScans(DataSource register) {
        return new SelfScans(register);
    }
}
