package nl.schoolleidersregister.days;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes the round when a day has come: at the start, before anybody can ask for a page, and after that by looking every
 * two minutes.
 */
public final class DayWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DayWatch.class);

    private final DayRound round;
    private volatile boolean running;

    DayWatch(DayRound round) {
        this.round = round;
    }

    /** Catches up what was missed. A fault does not keep the register closed: the next look tries again. */
    @Override
    public void start() {
        running = true;
        orLater(round::runAfterStart);
    }

    /** Looks whether a day has come. */
    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    public void look() {
        if (running) {
            orLater(round::runUntilToday);
        }
    }

    private static void orLater(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("The round of the day broke off; the next look tries again", fault);
        }
    }

    @Override
    public void stop() {
        running = false;
        round.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens its port, and stopped after it. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
