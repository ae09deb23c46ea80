package nl.schoolleidersregister.draft.store;

import java.time.Clock;
import javax.sql.DataSource;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The store of drafts. */
@Configuration(proxyBeanMethods = false)
class DraftsConfiguration {

    @Bean
    Drafts drafts(DataSource register, KeyStore keys, JsonMapper json, Clock clock) {
        return new Drafts(register, keys, json, clock);
    }
}
