package nl.schoolleidersregister.quality.web;

import javax.sql.DataSource;
import nl.schoolleidersregister.quality.view.JudgingMarks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks for marks. */
@Configuration(proxyBeanMethods = false)
class QualityConfiguration {

    @Bean
    JudgingMarks judgingMarks(DataSource register) {
        return new JudgingMarks(register);
    }
}
