package nl.schoolleidersregister.commands;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.ClaimTaken;
import nl.schoolleidersregister.store.Recorded;

/** How long orders take from hand-in to answer, by kind and by what came of them: {@code register.orders}. */
final class OrderTimes {

    private static final String NAME = "register.orders";

    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;

    OrderTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Hands an order in and writes down how long that took, also when it is refused or fails. */
    Optional<Recorded> of(Command order, Supplier<Optional<Recorded>> handedIn) {
        var time = Timer.start(meters);
        var outcome = "failed";
        try {
            var recorded = handedIn.get();
            outcome = recorded.isPresent() ? "recorded" : "unchanged";
            return recorded;
        } catch (RuleViolated | ClaimTaken | VersionIsStale refused) {
            outcome = "refused";
            throw refused;
        } finally {
            time.stop(timer(order, outcome));
        }
    }

    private Timer timer(Command order, String outcome) {
        return Timer.builder(NAME)
                .description("How long an order takes, from hand-in to answer")
                .tag("order", order.getClass().getSimpleName())
                .tag("outcome", outcome)
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }
}
