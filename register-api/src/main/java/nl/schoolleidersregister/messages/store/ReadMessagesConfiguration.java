package nl.schoolleidersregister.messages.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of what was read. */
@Configuration(proxyBeanMethods = false)
class ReadMessagesConfiguration {

    @Bean
    ReadMessages readMessages(DataSource register) {
        return new ReadMessages(register);
    }
}
