package nl.schoolleidersregister.evc.view;

import javax.sql.DataSource;
import nl.schoolleidersregister.log.LogReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks for EVC trajectories. */
@Configuration(proxyBeanMethods = false)
class EvcViews {

    @Bean
    Trajectories trajectories(DataSource register, LogReader log) {
        return new Trajectories(register, log);
    }
}
