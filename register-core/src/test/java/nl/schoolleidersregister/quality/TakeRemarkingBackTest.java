package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.quality.RemarkingFixture.ID;
import static nl.schoolleidersregister.quality.RemarkingFixture.ON;
import static nl.schoolleidersregister.quality.RemarkingFixture.WHO;
import static nl.schoolleidersregister.quality.RemarkingFixture.drawn;
import static nl.schoolleidersregister.quality.RemarkingFixture.ended;
import static nl.schoolleidersregister.quality.RemarkingFixture.given;
import static nl.schoolleidersregister.quality.RemarkingFixture.marked;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.quality.RemarkingCommand.TakeRemarkingBack;
import org.junit.jupiter.api.Test;

class TakeRemarkingBackTest {

    @Test
    void the_office_takes_back_what_is_not_marked_yet() {
        given(drawn(2)).when(new TakeRemarkingBack(WHO, registrarOn(ON), ID)).thenRecorded(ended(2));
        given(drawn(2), marked(2))
                .when(new TakeRemarkingBack(WHO, registrarOn(ON), ID))
                .thenRefusedBy("quality.waits");
    }
}
