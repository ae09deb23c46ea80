package nl.schoolleidersregister.evidence.store;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Throws away contents that nothing names, every hour; doing it twice, or on two machines at once, is harmless. */
final class ContentsHousekeeping {

    private final Contents contents;

    ContentsHousekeeping(Contents contents) {
        this.contents = contents;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        contents.tidy();
    }
}
