package nl.schoolleidersregister.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.schoolleidersregister.registration.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten years for fifty leaders, with all kinds of weather and a new regulation half way. */
@Tag("full")
class TenYearsIT {

    private static final long SEED = Long.getLong("seed", 5);
    private static final LocalDate LAST = Years.BEFORE.plusYears(10);
    private static final Rest REST = Rest.of(LocalDate.of(2027, 2, 10), 40);
    private static final int AGAIN = 10;

    /** Facts that nobody of the fifty lives through; there should be few. */
    private static final Set<String> NEVER = Set.of();

    @Test
    void ten_years_pass_each_change_has_a_cause_and_missed_days_leave_the_same_facts() {
        System.out.println("seed " + SEED);
        try (var every = new LivedRegister(SEED, REST);
                var missing = new LivedRegister(SEED, REST.andMissed())) {
            every.liveUntil(LAST, AGAIN);
            missing.liveUntil(LAST);
            LivedYears.assertCaused(every);
            assertThat(LivedYears.statuses(every)).containsExactlyInAnyOrder(Status.values());
            assertThat(LivedYears.missing(every))
                    .as("facts that nobody lived through")
                    .isEqualTo(NEVER);
            LivedYears.assertSame(every, missing, REST);
        }
    }
}
