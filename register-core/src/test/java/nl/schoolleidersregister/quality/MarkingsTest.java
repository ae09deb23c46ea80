package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.quality.Weighting.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.quality.Agreement.Kappa;
import nl.schoolleidersregister.quality.Agreement.NoPairs;
import nl.schoolleidersregister.quality.Leniency.NothingShared;
import nl.schoolleidersregister.quality.Leniency.Steps;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import org.junit.jupiter.api.Test;

class MarkingsTest {

    private static final Competence C1 = new Competence("C1");
    private static final Competence C2 = new Competence("C2");
    private static final RecognitionId ONE = new RecognitionId(new UUID(0, 1));
    private static final RecognitionId OTHER = new RecognitionId(new UUID(0, 2));
    private static final RecognitionId THIRD = new RecognitionId(new UUID(0, 3));
    private static final LocalDate SPRING = LocalDate.of(2027, 6, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 7, 1);
    private static final HalfYear FIRST = new HalfYear(2027, 1);
    private static final HalfYear SECOND = new HalfYear(2027, 2);

    @Test
    void pairs_are_of_one_competence() {
        var markings = markings(
                marked(1, C1, ONE, SPRING, 0),
                marked(1, C1, OTHER, SPRING, 0),
                marked(2, C1, ONE, SPRING, 1),
                marked(2, C1, OTHER, SPRING, 1),
                marked(1, C2, ONE, SPRING, 0),
                marked(1, C2, OTHER, SPRING, 1));
        assertThat(markings.agreement(C1, FIRST, NONE)).isEqualTo(new Kappa(2, new Fraction(1, 1)));
        assertThat(markings.agreement(C2, FIRST, NONE)).isEqualTo(new Kappa(1, new Fraction(-1, 1)));
    }

    @Test
    void who_judges_alone_makes_no_pair() {
        var markings = markings(marked(1, C1, ONE, SPRING, 0), marked(2, C1, OTHER, SPRING, 0));
        assertThat(markings.agreement(C1, FIRST, NONE)).isEqualTo(new NoPairs());
        assertThat(markings.leniency(ONE, FIRST)).isEqualTo(new NothingShared());
    }

    @Test
    void the_same_assessor_twice_makes_no_pair() {
        var markings = markings(marked(1, C1, ONE, SPRING, 0), marked(1, C1, ONE, AUTUMN, 1));
        assertThat(markings.agreement(C1, SECOND, NONE)).isEqualTo(new NoPairs());
        assertThat(markings.leniency(ONE, SECOND)).isEqualTo(new NothingShared());
    }

    @Test
    void three_assessors_make_three_pairs() {
        var markings = markings(
                marked(1, C1, ONE, SPRING, 0), marked(1, C1, OTHER, SPRING, 1), marked(1, C1, THIRD, SPRING, 0));
        assertThat(markings.agreement(C1, FIRST, NONE).pairs()).isEqualTo(3);
    }

    @Test
    void an_old_file_marked_again_tells_of_now() {
        var markings = markings(marked(1, C1, ONE, SPRING, 0), marked(1, C1, OTHER, AUTUMN, 1));
        assertThat(markings.agreement(C1, FIRST, NONE).pairs()).isZero();
        assertThat(markings.agreement(C1, SECOND, NONE).pairs()).isEqualTo(1);
        var other = markings(marked(1, C1, OTHER, AUTUMN, 1), marked(1, C1, ONE, SPRING, 0));
        assertThat(other.agreement(C1, SECOND, NONE)).isEqualTo(markings.agreement(C1, SECOND, NONE));
    }

    @Test
    void leniency_is_against_the_mean_of_the_others() {
        var markings = markings(
                marked(1, C1, ONE, SPRING, 3),
                marked(1, C1, OTHER, SPRING, 1),
                marked(1, C1, THIRD, SPRING, 2),
                marked(2, C1, ONE, SPRING, 1),
                marked(2, C1, OTHER, SPRING, 0),
                marked(3, C1, ONE, SPRING, 3));
        // Against 1.5 and 0; what was marked alone says nothing: (1.5 + 1) / 2.
        assertThat(markings.leniency(ONE, FIRST)).isEqualTo(new Steps(2, new Fraction(5, 4)));
        // Against 2.5 and 1.
        assertThat(markings.leniency(OTHER, FIRST)).isEqualTo(new Steps(2, new Fraction(-5, 4)));
    }

    @Test
    void leniency_of_two_who_mark_the_same_is_each_others_opposite() {
        var markings = markings(marked(1, C1, ONE, SPRING, 3), marked(1, C1, OTHER, SPRING, 1));
        assertThat(markings.leniency(ONE, FIRST)).isEqualTo(new Steps(1, new Fraction(2, 1)));
        assertThat(markings.leniency(OTHER, FIRST)).isEqualTo(new Steps(1, new Fraction(-2, 1)));
    }

    @Test
    void drift_is_from_the_first_half_year_to_the_last_in_which_it_can_be_told() {
        var between = LocalDate.of(2028, 1, 1);
        var last = LocalDate.of(2028, 12, 31);
        var markings = markings(
                marked(1, C1, ONE, SPRING, 1),
                marked(1, C1, OTHER, SPRING, 1),
                marked(2, C1, ONE, between, 3),
                marked(3, C2, ONE, last, 2),
                marked(3, C2, OTHER, last, 1));
        var drift = markings.drift(ONE);
        assertThat(drift.course())
                .containsExactly(
                        new Drift.InHalfYear(FIRST, new Steps(1, Fraction.ZERO)),
                        new Drift.InHalfYear(new HalfYear(2028, 2), new Steps(1, new Fraction(1, 1))));
        assertThat(drift.change()).contains(new Fraction(1, 1));
        assertThat(markings.drift(OTHER).change()).contains(new Fraction(-1, 1));
    }

    @Test
    void one_half_year_is_no_drift() {
        var markings = markings(marked(1, C1, ONE, SPRING, 3), marked(1, C1, OTHER, SPRING, 1));
        assertThat(markings.drift(ONE).course()).hasSize(1);
        assertThat(markings.drift(ONE).change()).isEmpty();
        assertThat(markings.drift(THIRD).course()).isEmpty();
    }

    @Test
    void a_half_year_is_from_january_or_from_july() {
        assertThat(HalfYear.of(SPRING)).isEqualTo(FIRST);
        assertThat(HalfYear.of(AUTUMN)).isEqualTo(SECOND);
        assertThat(SECOND.days().contains(AUTUMN)).isTrue();
        assertThat(SECOND.days().contains(SPRING)).isFalse();
        assertThat(FIRST.days().until()).isEqualTo(AUTUMN);
        assertThat(SECOND.previous()).isEqualTo(FIRST);
        assertThat(FIRST.previous()).isEqualTo(new HalfYear(2026, 2));
    }

    private static Markings markings(Marking... markings) {
        return new Markings(List.of(markings));
    }

    private static Marking marked(int work, Competence competence, RecognitionId assessor, LocalDate on, int mark) {
        return new Marking(new JudgedWork(new UUID(1, work)), competence, assessor, on, new Mark(mark));
    }
}
