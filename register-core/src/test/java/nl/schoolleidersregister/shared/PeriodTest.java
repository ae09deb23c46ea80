package nl.schoolleidersregister.shared;

import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period MARCH = new Period(day("2026-03-01"), day("2026-04-01"));

    @Test
    void holds_its_first_day_and_not_the_day_before() {
        assertThat(MARCH.contains(day("2026-03-01"))).isTrue();
        assertThat(MARCH.contains(day("2026-02-28"))).isFalse();
    }

    @Test
    void holds_its_last_day_and_not_the_day_after() {
        assertThat(MARCH.contains(day("2026-03-31"))).isTrue();
        assertThat(MARCH.contains(day("2026-04-01"))).isFalse();
    }

    @Test
    void has_one_day_at_least() {
        assertThat(new Period(day("2026-03-01"), day("2026-03-02")).contains(day("2026-03-01")))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day("2026-03-01"), day("2026-03-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day("2026-03-02"), day("2026-03-01")));
    }
}
