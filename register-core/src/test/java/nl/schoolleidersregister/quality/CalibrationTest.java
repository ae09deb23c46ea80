package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.quality.CalibrationCommand.HoldCalibration;
import nl.schoolleidersregister.quality.CalibrationCommand.MakeCalibrationSet;
import nl.schoolleidersregister.quality.CalibrationEvent.CalibrationHeld;
import nl.schoolleidersregister.quality.CalibrationEvent.CalibrationSetMade;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final CalibrationSubject ABOUT =
            new CalibrationSubject(Rubric.PORTFOLIO, new HalfYear(2027, 2), new Competence("C3"));
    private static final List<JudgedWork> WORKS = List.of(new JudgedWork(new UUID(1, 1)));
    private static final List<RecognitionId> TWO =
            List.of(new RecognitionId(new UUID(2, 1)), new RecognitionId(new UUID(2, 2)));
    private static final Reason AGREED = new Reason("Een bron is een 3.");

    private static Scenario<CalibrationEvent, CalibrationCommand> given(CalibrationEvent... history) {
        var streams =
                new MemoryStreams<>(Calibration.class, CalibrationEvent.class, Calibration::new, Calibration::decide);
        var id = Calibration.streamOf(ABOUT);
        return new Scenario<>(streams, id, new Subject(id)).given(history);
    }

    private static MakeCalibrationSet make(List<JudgedWork> works) {
        return new MakeCalibrationSet(ABOUT, registrarOn("2027-12-01"), new CalibrationSet(ABOUT.competence(), works));
    }

    private static HoldCalibration hold(String on, List<RecognitionId> present) {
        return new HoldCalibration(ABOUT, registrarOn("2027-12-10"), day(on), present, AGREED);
    }

    private static CalibrationSetMade made() {
        return new CalibrationSetMade(ABOUT, WORKS, noon("2027-12-01"));
    }

    private static CalibrationHeld held(String on) {
        return new CalibrationHeld(day(on), TWO, Personal.of(AGREED), noon("2027-12-10"));
    }

    @Test
    void work_is_chosen_once() {
        given().when(make(WORKS)).thenRecorded(made());
        given(made()).when(make(WORKS)).thenRefusedBy("calibration.made");
    }

    @Test
    void there_is_work_to_talk_about() {
        given().when(make(List.of())).thenRefusedBy("calibration.work");
    }

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
