package nl.schoolleidersregister.allowance.store;

import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Addresses that have all their turns again are forgotten. */
final class TurnsHousekeeping {

    private final JdbcClient register;

    TurnsHousekeeping(DataSource register) {
        this.register = JdbcClient.create(register);
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void forget() {
        register.sql("delete from turns_left where whole_at < now()").update();
    }
}
