package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.quality.CalibrationFixture.TWO;
import static nl.schoolleidersregister.quality.CalibrationFixture.given;
import static nl.schoolleidersregister.quality.CalibrationFixture.held;
import static nl.schoolleidersregister.quality.CalibrationFixture.hold;
import static nl.schoolleidersregister.quality.CalibrationFixture.made;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoldCalibrationTest {

    @Test
    void it_is_held_from_the_day_on_which_work_was_chosen_until_today() {
        given(made()).when(hold("2027-11-30", TWO)).thenRefusedBy("calibration.day");
        given(made()).when(hold("2027-12-01", TWO)).thenRecorded(held("2027-12-01"));
        given(made()).when(hold("2027-12-10", TWO)).thenRecorded(held("2027-12-10"));
        given(made()).when(hold("2027-12-11", TWO)).thenRefusedBy("calibration.day");
    }

    @Test
    void two_assessors_or_more_are_there() {
        var twice = List.of(TWO.getFirst(), TWO.getFirst());
        given(made()).when(hold("2027-12-10", twice)).thenRefusedBy("calibration.present");
    }

    @Test
    void it_is_held_once() {
        given(made(), held("2027-12-05")).when(hold("2027-12-10", TWO)).thenRefusedBy("calibration.held");
    }
}
