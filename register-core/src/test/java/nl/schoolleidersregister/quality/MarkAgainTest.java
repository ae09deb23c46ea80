package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.quality.RemarkingFixture.C1;
import static nl.schoolleidersregister.quality.RemarkingFixture.C3;
import static nl.schoolleidersregister.quality.RemarkingFixture.MARKS;
import static nl.schoolleidersregister.quality.RemarkingFixture.drawn;
import static nl.schoolleidersregister.quality.RemarkingFixture.ended;
import static nl.schoolleidersregister.quality.RemarkingFixture.given;
import static nl.schoolleidersregister.quality.RemarkingFixture.mark;
import static nl.schoolleidersregister.quality.RemarkingFixture.marked;

import java.util.List;
import nl.schoolleidersregister.portfolio.Judgement;
import org.junit.jupiter.api.Test;

class MarkAgainTest {

    @Test
    void who_has_it_marks_every_competence() {
        given(drawn(2)).when(mark(2, MARKS)).thenRecorded(marked(2));
        var half = new AgainMarks(List.of(new Judgement.Score(C1, 2)));
        given(drawn(2)).when(mark(2, half)).thenRefusedBy("quality.marks");
        var high = new AgainMarks(List.of(new Judgement.Score(C1, 2), new Judgement.Score(C3, 5)));
        given(drawn(2)).when(mark(2, high)).thenRefusedBy("quality.marks");
    }

    @Test
    void nobody_else_marks_it() {
        given(drawn(2)).when(mark(3, MARKS)).thenRefusedBy("quality.assessor");
    }

    @Test
    void what_is_over_is_not_marked() {
        given(drawn(2), marked(2)).when(mark(2, MARKS)).thenRefusedBy("quality.waits");
        given(drawn(2), ended(2)).when(mark(2, MARKS)).thenRefusedBy("quality.waits");
    }
}
