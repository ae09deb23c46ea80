package nl.schoolleidersregister.days;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;

/**
 * The register's one clock, moved by a test: it shows the real time until then, and always goes on. Add it to a test of
 * the whole register with {@code @Import(TestClock.class)}, and give such a test a register of its own.
 */
@Primary
public final class TestClock extends Clock {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Clock real = Clock.system(AMSTERDAM);

    /** It is noon on this day, before or after today. */
    public void moveTo(LocalDate day) {
        ahead.set(Duration.between(real.instant(), day.atTime(LocalTime.NOON).atZone(AMSTERDAM)));
    }

    /** It is noon, so many days later. */
    public void moveBy(int days) {
        moveTo(today().plusDays(days));
    }

    /** Today on this clock. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead.get());
    }
}
