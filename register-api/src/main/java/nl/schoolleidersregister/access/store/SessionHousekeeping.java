package nl.schoolleidersregister.access.store;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Sessions that ended by themselves are thrown away; at several processes at once that is harmless. */
final class SessionHousekeeping {

    private final SharedSessions sessions;

    SessionHousekeeping(SharedSessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void forget() {
        sessions.forget();
    }
}
