package nl.schoolleidersregister.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.quality.Agreement.Kappa;
import nl.schoolleidersregister.quality.Agreement.NoPairs;
import nl.schoolleidersregister.quality.Agreement.OneMarkOnly;
import nl.schoolleidersregister.quality.AgreementTable.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    @ParameterizedTest
    @EnumSource(Weighting.class)
    void without_pairs_there_is_no_number(Weighting weighting) {
        assertThat(table().agreement(weighting)).isEqualTo(new NoPairs());
        assertThat(table().agreementBothWays(weighting)).isEqualTo(new NoPairs());
        assertThat(new NoPairs().needsCalibration()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Weighting.class)
    void when_everybody_gives_the_same_mark_there_is_no_number(Weighting weighting) {
        var table = table(pair(2, 2), pair(2, 2), pair(2, 2));
        assertThat(table.agreement(weighting)).isEqualTo(new OneMarkOnly(3, new Mark(2)));
        assertThat(table.agreementBothWays(weighting)).isEqualTo(new OneMarkOnly(3, new Mark(2)));
        assertThat(table.agreement(weighting).needsCalibration()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Weighting.class)
    void always_the_same_on_two_marks_is_1(Weighting weighting) {
        assertThat(table(pair(0, 0), pair(2, 2)).agreement(weighting)).isEqualTo(new Kappa(2, new Fraction(1, 1)));
    }

    @Test
    void one_who_always_gives_another_mark_is_what_chance_gives() {
        assertThat(table(pair(0, 1), pair(0, 1)).agreement(Weighting.NONE)).isEqualTo(new Kappa(2, Fraction.ZERO));
    }

    @Test
    void counted_both_ways_never_the_same_of_two_marks_is_the_least_there_is() {
        assertThat(table(pair(0, 1), pair(0, 1)).agreementBothWays(Weighting.NONE))
                .isEqualTo(new Kappa(2, new Fraction(-1, 1)));
    }

    @Test
    void steps_further_away_are_graver() {
        var near = table(pair(0, 0), pair(1, 1), pair(2, 2), pair(0, 1));
        var far = table(pair(0, 0), pair(1, 1), pair(2, 2), pair(0, 2));
        assertThat(value(near, Weighting.LINEAR)).isGreaterThan(value(far, Weighting.LINEAR));
        assertThat(value(near, Weighting.QUADRATIC)).isGreaterThan(value(near, Weighting.LINEAR));
    }

    @Test
    void the_target_itself_is_enough() {
        // Of twenty, on two marks given as often as each other, sixteen the same: (0.8 - 0.5) / (1 - 0.5).
        var kappa = table(halves(8, 2)).agreementBothWays(Weighting.NONE);
        assertThat(kappa).isEqualTo(new Kappa(20, new Fraction(3, 5)));
        assertThat(kappa.needsCalibration()).isFalse();
    }

    @Test
    void less_than_the_target_needs_a_calibration() {
        var kappa = table(halves(79, 21)).agreementBothWays(Weighting.NONE);
        assertThat(kappa).isEqualTo(new Kappa(200, new Fraction(58, 100)));
        assertThat(kappa.needsCalibration()).isTrue();
    }

    @Test
    void what_is_just_below_the_target_is_not_shown_as_reached() {
        var value = new Fraction(5_999, 10_000);
        assertThat(new Kappa(1, value).needsCalibration()).isTrue();
        assertThat(value.roundedDown(2)).isEqualTo("0.59");
    }

    @Test
    void a_mark_stands_on_a_scale() {
        assertThat(new Mark(0).compareTo(new Mark(Mark.HIGHEST))).isNegative();
        assertThatThrownBy(() -> new Mark(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark(Mark.HIGHEST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** On two marks: so many the same of each, and so many different each way. */
    private static Pair[] halves(int same, int different) {
        var pairs = new ArrayList<Pair>();
        for (var time = 0; time < same; time++) {
            pairs.addAll(List.of(pair(0, 0), pair(1, 1)));
        }
        for (var time = 0; time < different; time++) {
            pairs.addAll(List.of(pair(0, 1), pair(1, 0)));
        }
        return pairs.toArray(Pair[]::new);
    }

    private static Fraction value(AgreementTable table, Weighting weighting) {
        return ((Kappa) table.agreement(weighting)).value();
    }

    private static AgreementTable table(Pair... pairs) {
        return new AgreementTable(List.of(pairs));
    }

    private static Pair pair(int one, int other) {
        return new Pair(new Mark(one), new Mark(other));
    }
}
