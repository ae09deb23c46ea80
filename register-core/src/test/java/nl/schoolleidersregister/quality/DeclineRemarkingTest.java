package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.quality.RemarkingFixture.ID;
import static nl.schoolleidersregister.quality.RemarkingFixture.ON;
import static nl.schoolleidersregister.quality.RemarkingFixture.WHO;
import static nl.schoolleidersregister.quality.RemarkingFixture.assessor;
import static nl.schoolleidersregister.quality.RemarkingFixture.by;
import static nl.schoolleidersregister.quality.RemarkingFixture.drawn;
import static nl.schoolleidersregister.quality.RemarkingFixture.given;
import static nl.schoolleidersregister.quality.RemarkingFixture.marked;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingEnded;
import nl.schoolleidersregister.quality.RemarkingCommand.DeclineRemarking;
import org.junit.jupiter.api.Test;

class DeclineRemarkingTest {

    @Test
    void who_is_too_close_says_so() {
        given(drawn(2))
                .when(new DeclineRemarking(WHO, by(2), ID, assessor(2)))
                .thenRecorded(new RemarkingEnded(assessor(2), RemarkingEnd.CONFLICT, noon(ON)));
        given(drawn(2)).when(new DeclineRemarking(WHO, by(3), ID, assessor(3))).thenRefusedBy("quality.assessor");
    }

    @Test
    void what_was_marked_is_not_declined() {
        given(drawn(2), marked(2))
                .when(new DeclineRemarking(WHO, by(2), ID, assessor(2)))
                .thenRefusedBy("quality.waits");
    }
}
