package nl.schoolleidersregister.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void there_is_at_least_one() {
        assertThat(new Minutes(1).value()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new Minutes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Minutes(-60));
    }

    @Test
    void a_day_has_as_many_as_the_clock_says() {
        assertThat(Minutes.OF_A_DAY).isEqualTo(1_440);
    }
}
