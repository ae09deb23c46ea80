package nl.schoolleidersregister.allowance.store;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import javax.sql.DataSource;
import nl.schoolleidersregister.pages.Allowance;
import nl.schoolleidersregister.pages.OwnAllowance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Allowances of the whole register. */
@Configuration(proxyBeanMethods = false)
class AllowanceConfiguration {

    @Bean
    Allowance.Maker allowances(DataSource register, Clock clock) {
        return (what, turns, stretch) -> new SharedAllowance(
                register, new OwnAllowance(clock, turns, stretch), what, turns, stretch, Ticker.systemTicker());
    }

    @Bean
    TurnsHousekeeping turnsHousekeeping(DataSource register) {
        return new TurnsHousekeeping(register);
    }
}
