package nl.schoolleidersregister.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    private static final Competence C1 = new Competence("C1");
    private static final RecognitionId ONE = new RecognitionId(new UUID(0, 1));
    private static final RecognitionId OTHER = new RecognitionId(new UUID(0, 2));
    private static final RecognitionId THIRD = new RecognitionId(new UUID(0, 3));
    private static final LocalDate SPRING = LocalDate.of(2027, 6, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 7, 1);

    private final List<Marking> marks = new ArrayList<>();

    private void both(int work, int first, int second) {
        marks.add(new Marking(new JudgedWork(new UUID(1, work)), C1, ONE, SPRING, new Mark(first)));
        marks.add(new Marking(new JudgedWork(new UUID(1, work)), C1, OTHER, SPRING, new Mark(second)));
    }

    private List<Measured> measured() {
        return new Markings(marks).measured();
    }

    @Test
    void nothing_follows_from_fewer_pairs_than_make_a_figure() {
        for (var work = 1; work < Measured.FEWEST; work++) {
            both(work, work % 2, 1 - work % 2);
        }
        assertThat(measured()).singleElement().satisfies(one -> {
            assertThat(one.isEnough()).isFalse();
            assertThat(one.needsCalibration()).isFalse();
        });
        both(Measured.FEWEST, 0, 1);
        assertThat(measured()).singleElement().satisfies(one -> {
            assertThat(one.isEnough()).isTrue();
            assertThat(one.needsCalibration()).isTrue();
            assertThat(one.same()).isZero();
            assertThat(one.works()).isEqualTo(Measured.FEWEST);
        });
    }

    @Test
    void what_is_judged_again_has_a_figure_of_its_own_in_the_half_year_of_now() {
        both(1, 2, 2);
        marks.add(new Marking(new JudgedWork(new UUID(1, 1)), C1, THIRD, AUTUMN, new Mark(0), Occasion.AGAIN));
        assertThat(measured())
                .extracting(one -> one.halfYear() + " " + one.occasion() + " " + one.same() + "/"
                        + one.pairs().size())
                .containsExactly("2027-2 AGAIN 0/2", "2027-1 JUDGED 1/1");
    }

    @Test
    void a_calibration_follows_only_from_what_had_to_be_judged() {
        for (var work = 1; work <= Measured.FEWEST; work++) {
            var judged = new JudgedWork(new UUID(1, work));
            marks.add(new Marking(judged, C1, ONE, SPRING, new Mark(work % 2)));
            marks.add(new Marking(judged, C1, OTHER, AUTUMN, new Mark(1 - work % 2), Occasion.AGAIN));
        }
        assertThat(measured()).singleElement().satisfies(one -> {
            assertThat(one.isEnough()).isTrue();
            assertThat(one.needsCalibration()).isFalse();
        });
    }

    @Test
    void work_after_a_supplement_makes_no_pair_with_what_it_was() {
        marks.add(new Marking(new JudgedWork(new UUID(1, 1), 1), C1, ONE, SPRING, new Mark(0)));
        marks.add(new Marking(new JudgedWork(new UUID(1, 1), 2), C1, OTHER, SPRING, new Mark(3)));
        assertThat(measured()).isEmpty();
    }

    @Test
    void a_half_year_is_read_as_it_is_filed() {
        var half = new HalfYear(2027, 2);
        assertThat(HalfYear.read(half.toString())).contains(half);
        assertThat(HalfYear.read("2027-3")).isEmpty();
        assertThat(HalfYear.read("27-1")).isEmpty();
    }
}
