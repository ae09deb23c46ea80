package nl.schoolleidersregister.evidence.store;

import java.time.Clock;
import javax.sql.DataSource;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of contents and what tidies it. */
@Configuration(proxyBeanMethods = false)
class ContentsConfiguration {

    @Bean
    Contents contents(DataSource register, KeyStore keys, Clock clock) {
        return new Contents(register, keys, clock);
    }

    @Bean
    ContentsHousekeeping contentsHousekeeping(Contents contents) {
        return new ContentsHousekeeping(contents);
    }
}
