package nl.schoolleidersregister.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.Status;
import org.junit.jupiter.api.Test;

/** The first of the ten years, in the ordinary build. */
class OneYearIT {

    private static final long SEED = Long.getLong("seed", 5);
    private static final LocalDate LAST = Years.BEFORE.plusYears(1);
    private static final Rest REST = Rest.of(LocalDate.of(2023, 9, 1), 40);
    private static final int AGAIN = 20;

    @Test
    void a_year_passes_for_fifty_leaders_each_change_has_a_cause_and_missed_days_leave_the_same_facts() {
        System.out.println("seed " + SEED);
        try (var every = new LivedRegister(SEED, REST);
                var missing = new LivedRegister(SEED, REST.andMissed())) {
            every.liveUntil(LAST, AGAIN);
            missing.liveUntil(LAST);
            LivedYears.assertCaused(every);
            assertThat(LivedYears.statuses(every))
                    .contains(
                            Status.ENROLLED,
                            Status.ASPIRANT,
                            Status.ENROLMENT_EXPIRED,
                            Status.REGISTERED,
                            Status.PAUSED,
                            Status.SUSPENDED,
                            Status.STRUCK_OFF,
                            Status.MERGED);
            LivedYears.assertSame(every, missing, REST);
        }
    }
}
