package nl.schoolleidersregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentTest {

    @Test
    void lies_from_nothing_to_all() {
        assertThat(percent("0").hundredths()).isZero();
        assertThat(percent("100").hundredths()).isEqualTo(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> percent("-0.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> percent("100.01"));
    }

    @Test
    void has_at_most_two_decimals() {
        assertThat(percent("37.25").hundredths()).isEqualTo(3725);
        assertThat(percent("37.250").hundredths()).isEqualTo(3725);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> percent("37.251"));
    }

    @Test
    void is_written_as_in_a_document() {
        assertThat(percent("37.50").value()).isEqualTo(new BigDecimal("37.5"));
    }

    @Test
    void rounds_its_part_up() {
        assertThat(percent("50").ofRoundedUp(0)).isZero();
        assertThat(percent("50").ofRoundedUp(1)).isEqualTo(1);
        assertThat(percent("50").ofRoundedUp(2)).isEqualTo(1);
        assertThat(percent("0.01").ofRoundedUp(10_000)).isEqualTo(1);
        assertThat(percent("0.01").ofRoundedUp(10_001)).isEqualTo(2);
        assertThat(percent("0").ofRoundedUp(10_001)).isZero();
        assertThat(percent("100").ofRoundedUp(10_001)).isEqualTo(10_001);
    }

    @Test
    void takes_its_part_of_the_largest_amounts_exactly() {
        assertThat(percent("99.99").ofRoundedUp(1_000_000_000_001L)).isEqualTo(999_900_000_001L);
    }

    private static Percent percent(String value) {
        return Percent.of(new BigDecimal(value));
    }
}
