package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.quality.CalibrationFixture.WORKS;
import static nl.schoolleidersregister.quality.CalibrationFixture.given;
import static nl.schoolleidersregister.quality.CalibrationFixture.made;
import static nl.schoolleidersregister.quality.CalibrationFixture.make;

import java.util.List;
import org.junit.jupiter.api.Test;

class MakeCalibrationSetTest {

    @Test
    void work_is_chosen_once() {
        given().when(make(WORKS)).thenRecorded(made());
        given(made()).when(make(WORKS)).thenRefusedBy("calibration.made");
    }

    @Test
    void there_is_work_to_talk_about() {
        given().when(make(List.of())).thenRefusedBy("calibration.work");
    }
}
