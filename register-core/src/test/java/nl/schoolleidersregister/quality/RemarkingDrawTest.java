package nl.schoolleidersregister.quality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import org.junit.jupiter.api.Test;

class RemarkingDrawTest {

    private static final LocalDate OLD = LocalDate.of(2027, 6, 30);
    private static final HalfYear NOW = new HalfYear(2027, 2);
    private static final RecognitionId ONE = new RecognitionId(new UUID(0, 1));
    private static final RecognitionId OTHER = new RecognitionId(new UUID(0, 2));
    private static final RecognitionId THIRD = new RecognitionId(new UUID(0, 3));
    private static final Set<RecognitionId> ALL = Set.of(ONE, OTHER, THIRD);

    @Test
    void nobody_judges_again_what_they_judged_before() {
        var drawn = new RemarkingDraw("2027-2", 50).among(judgedByOne(50), NOW, _ -> ALL);
        assertThat(drawn).hasSize(50).noneMatch(one -> one.assessor().equals(ONE));
    }

    @Test
    void everybody_gets_as_much_as_the_others() {
        var drawn = new RemarkingDraw("2027-2", 20).among(judgedByOne(50), NOW, _ -> ALL);
        assertThat(drawn.stream().collect(groupingBy(Remarking::assessor, counting())))
                .containsOnlyKeys(OTHER, THIRD)
                .allSatisfy((_, times) -> assertThat(times).isEqualTo(10));
    }

    @Test
    void the_same_seed_draws_the_same_in_whatever_order_the_work_comes() {
        var draw = new RemarkingDraw("2027-2", 10);
        var work = judgedByOne(50);
        assertThat(draw.among(new Markings(work.all().reversed()), NOW, _ -> ALL))
                .isEqualTo(draw.among(work, NOW, _ -> ALL));
    }

    @Test
    void another_seed_draws_otherwise() {
        var work = judgedByOne(50);
        assertThat(new RemarkingDraw("2028-1", 10).among(work, NOW, _ -> ALL))
                .isNotEqualTo(new RemarkingDraw("2027-2", 10).among(work, NOW, _ -> ALL));
    }

    @Test
    void work_of_the_half_year_itself_is_not_old() {
        assertThat(draw(List.of(judged(1, ONE, OLD)))).hasSize(1);
        assertThat(draw(List.of(judged(1, ONE, OLD.plusDays(1))))).isEmpty();
        assertThat(draw(List.of(judged(1, ONE, OLD), judged(1, OTHER, OLD.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void work_for_which_nobody_is_free_is_passed_over() {
        var free = new RemarkingDraw("2027-2", 50)
                .among(judgedByOne(50), NOW, work -> work.value().getLeastSignificantBits() == 7 ? ALL : Set.of(ONE));
        assertThat(free).extracting(Remarking::work).containsExactly(new JudgedWork(new UUID(1, 7)));
    }

    @Test
    void nothing_is_no_draw() {
        assertThatThrownBy(() -> new RemarkingDraw("2027-2", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Remarking> draw(List<Marking> marks) {
        return new RemarkingDraw("2027-2", 5).among(new Markings(marks), NOW, _ -> ALL);
    }

    private static Markings judgedByOne(int pieces) {
        return new Markings(IntStream.range(0, pieces)
                .mapToObj(piece -> judged(piece, ONE, OLD))
                .toList());
    }

    private static Marking judged(int piece, RecognitionId assessor, LocalDate on) {
        return new Marking(new JudgedWork(new UUID(1, piece)), new Competence("C1"), assessor, on, new Mark(1));
    }
}
