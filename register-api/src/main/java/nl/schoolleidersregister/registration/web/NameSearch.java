package nl.schoolleidersregister.registration.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.schoolleidersregister.pages.Allowance;
import nl.schoolleidersregister.registration.view.NameQuestion;
import nl.schoolleidersregister.registration.view.NamedEntries;
import nl.schoolleidersregister.registration.view.RegisterEntries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks for people by name, for one address so often and no more: the register is to be asked, not to be copied. */
@Component
class NameSearch {

    private final RegisterEntries entries;
    private final Allowance allowance;
    private final Clock clock;

    NameSearch(
            RegisterEntries entries,
            Allowance.Maker allowances,
            Clock clock,
            @Value("${register.searches.per-minute}") int perMinute) {
        this.entries = entries;
        this.allowance = allowances.of("searches", perMinute, Duration.ofMinutes(1));
        this.clock = clock;
    }

    /**
     * Whoever has this name today.
     *
     * @param address of who asks
     * @throws TooOften when this address has no turn left
     */
    NamedEntries ask(NameQuestion question, String address) {
        var wait = allowance.take(address);
        if (wait.isPositive()) {
            throw new TooOften(wait);
        }
        return entries.named(question, LocalDate.now(clock));
    }

    /** An address asked for names too often. */
    static final class TooOften extends RuntimeException {

        private final Duration wait;

        TooOften(Duration wait) {
            super("No turn left for " + wait, null, false, false);
            this.wait = wait;
        }

        /** How long to wait, in whole seconds. */
        long seconds() {
            return Math.ceilDiv(wait.toMillis(), 1000);
        }
    }
}
