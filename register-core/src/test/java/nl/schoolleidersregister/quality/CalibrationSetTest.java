package nl.schoolleidersregister.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import org.junit.jupiter.api.Test;

class CalibrationSetTest {

    private static final Competence C1 = new Competence("C1");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final List<Marking> marks = new ArrayList<>();

    @Test
    void half_is_what_they_were_furthest_apart_on_and_half_what_they_agreed_on() {
        judged(1, DAY, 0, 3);
        judged(2, DAY, 2, 1);
        judged(3, DAY, 0, 2);
        judged(4, DAY, 2, 2);
        judged(5, DAY, 0, 0);
        assertThat(set(4)).containsExactly(1L, 3L, 5L, 4L);
    }

    @Test
    void what_they_agreed_on_goes_through_the_scale_from_low_to_high() {
        judged(1, DAY, 0, 0);
        judged(2, DAY, 0, 0);
        judged(3, DAY, 2, 2);
        judged(4, DAY, 3, 3);
        assertThat(set(4)).containsExactly(1L, 3L, 4L, 2L);
    }

    @Test
    void the_latest_comes_first_where_nothing_else_tells_them_apart() {
        judged(1, DAY, 0, 1);
        judged(2, DAY.plusDays(1), 1, 0);
        assertThat(set(2)).containsExactly(2L, 1L);
    }

    @Test
    void too_little_of_one_half_is_made_up_from_the_other() {
        judged(1, DAY, 0, 1);
        judged(2, DAY, 1, 1);
        judged(3, DAY, 2, 2);
        judged(4, DAY, 3, 3);
        assertThat(set(4)).containsExactly(1L, 2L, 3L, 4L);
        marks.clear();
        judged(1, DAY, 0, 1);
        judged(2, DAY, 0, 2);
        judged(3, DAY, 0, 3);
        assertThat(set(3)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void what_one_assessor_judged_teaches_nothing() {
        judged(1, DAY, 0);
        mark(2, C1, 1, DAY, 0);
        mark(2, C1, 1, DAY, 3);
        mark(3, new Competence("C2"), 1, DAY, 0);
        mark(3, new Competence("C2"), 2, DAY, 3);
        assertThat(set(5)).isEmpty();
    }

    @Test
    void an_odd_one_is_of_those_that_they_differed_on() {
        judged(1, DAY, 0, 1);
        judged(2, DAY, 0, 2);
        judged(3, DAY, 1, 1);
        judged(4, DAY, 2, 2);
        assertThat(set(3)).containsExactly(2L, 1L, 3L);
    }

    private List<Long> set(int size) {
        return CalibrationSet.from(new Markings(marks), C1, size).works().stream()
                .map(work -> work.value().getLeastSignificantBits())
                .toList();
    }

    private void judged(int piece, LocalDate on, int... given) {
        for (var assessor = 0; assessor < given.length; assessor++) {
            mark(piece, C1, assessor, on, given[assessor]);
        }
    }

    private void mark(int piece, Competence competence, int assessor, LocalDate on, int mark) {
        var by = new RecognitionId(new UUID(0, assessor));
        marks.add(new Marking(new JudgedWork(new UUID(0, piece)), competence, by, on, new Mark(mark)));
    }
}
