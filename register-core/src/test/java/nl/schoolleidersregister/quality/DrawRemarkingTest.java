package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.quality.RemarkingFixture.DRAW;
import static nl.schoolleidersregister.quality.RemarkingFixture.ENTRY;
import static nl.schoolleidersregister.quality.RemarkingFixture.ID;
import static nl.schoolleidersregister.quality.RemarkingFixture.KNOWN;
import static nl.schoolleidersregister.quality.RemarkingFixture.assessor;
import static nl.schoolleidersregister.quality.RemarkingFixture.draw;
import static nl.schoolleidersregister.quality.RemarkingFixture.drawn;
import static nl.schoolleidersregister.quality.RemarkingFixture.ended;
import static nl.schoolleidersregister.quality.RemarkingFixture.given;
import static nl.schoolleidersregister.quality.RemarkingFixture.marked;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingDrawn;
import org.junit.jupiter.api.Test;

class DrawRemarkingTest {

    @Test
    void what_came_up_is_given_with_why() {
        assertThat(given().when(draw(2)).thenFacts()).singleElement().satisfies(fact -> {
            assertThat(fact).isInstanceOf(RemarkingDrawn.class);
            var given = (RemarkingDrawn) fact;
            assertThat(given.assessor()).isEqualTo(assessor(2));
            assertThat(given.draw()).isEqualTo(DRAW);
            assertThat(given.weighing().known()).isEqualTo(KNOWN);
        });
    }

    @Test
    void who_judged_it_before_or_is_no_assessor_does_not_get_it() {
        given().when(draw(1)).thenRefusedBy("quality.conflict");
        given().when(draw(9)).thenRefusedBy("quality.conflict");
    }

    @Test
    void it_is_judged_again_once_in_a_half_year() {
        given(drawn(2)).when(draw(3)).thenRefusedBy("quality.once");
        given(drawn(2), marked(2)).when(draw(3)).thenRefusedBy("quality.once");
    }

    @Test
    void what_came_back_goes_to_somebody_else() {
        given(drawn(2), ended(2)).when(draw(2)).thenRefusedBy("quality.conflict");
        assertThat(given(drawn(2), ended(2)).when(draw(3)).thenFacts()).hasSize(1);
    }

    @Test
    void the_same_work_in_the_same_half_year_is_the_same_remarking() {
        assertThat(RemarkingId.of(ENTRY, new HalfYear(2027, 2))).isEqualTo(ID);
        assertThat(RemarkingId.of(ENTRY, new HalfYear(2028, 1))).isNotEqualTo(ID);
    }
}
