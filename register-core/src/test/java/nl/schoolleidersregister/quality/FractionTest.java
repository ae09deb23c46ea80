package nl.schoolleidersregister.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void what_is_equal_is_the_same() {
        assertThat(new Fraction(-2, -4)).isEqualTo(new Fraction(1, 2));
        assertThat(new Fraction(2, -4)).isEqualTo(new Fraction(-1, 2));
        assertThat(new Fraction(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void adds_and_takes_away_exactly() {
        assertThat(new Fraction(1, 3).plus(new Fraction(1, 6))).isEqualTo(new Fraction(1, 2));
        assertThat(new Fraction(1, 3).minus(new Fraction(1, 2))).isEqualTo(new Fraction(-1, 6));
        assertThat(new Fraction(1, 3).dividedBy(2)).isEqualTo(new Fraction(1, 6));
    }

    @Test
    void rounds_to_the_nearest_or_down() {
        assertThat(new Fraction(2, 3).rounded(2)).isEqualTo("0.67");
        assertThat(new Fraction(2, 3).roundedDown(2)).isEqualTo("0.66");
        assertThat(new Fraction(-2, 3).roundedDown(2)).isEqualTo("-0.67");
    }

    @Test
    void compares_what_is_larger_than_a_product_could_be() {
        var less = new Fraction(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(less.compareTo(new Fraction(1, 1))).isNegative();
        assertThat(new Fraction(1, 1).compareTo(less)).isPositive();
        assertThat(less.compareTo(new Fraction(Long.MAX_VALUE - 1, Long.MAX_VALUE)))
                .isZero();
    }

    @Test
    void refuses_rather_than_to_be_wrong() {
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
        var large = new Fraction(Long.MAX_VALUE, 1);
        assertThatThrownBy(() -> large.plus(large)).isInstanceOf(ArithmeticException.class);
    }
}
