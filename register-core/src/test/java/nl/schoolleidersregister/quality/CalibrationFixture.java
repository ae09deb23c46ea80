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

/** Work that assessors talk about, chosen and held. */
final class CalibrationFixture {

    static final CalibrationSubject ABOUT =
            new CalibrationSubject(Rubric.PORTFOLIO, new HalfYear(2027, 2), new Competence("C3"));
    static final List<JudgedWork> WORKS = List.of(new JudgedWork(new UUID(1, 1)));
    static final List<RecognitionId> TWO =
            List.of(new RecognitionId(new UUID(2, 1)), new RecognitionId(new UUID(2, 2)));
    static final Reason AGREED = new Reason("Een bron is een 3.");

    private CalibrationFixture() {}

    static Scenario<CalibrationEvent, CalibrationCommand> given(CalibrationEvent... history) {
        var streams =
                new MemoryStreams<>(Calibration.class, CalibrationEvent.class, Calibration::new, Calibration::decide);
        var id = Calibration.streamOf(ABOUT);
        return new Scenario<>(streams, id, new Subject(id)).given(history);
    }

    static MakeCalibrationSet make(List<JudgedWork> works) {
        return new MakeCalibrationSet(ABOUT, registrarOn("2027-12-01"), new CalibrationSet(ABOUT.competence(), works));
    }

    static HoldCalibration hold(String on, List<RecognitionId> present) {
        return new HoldCalibration(ABOUT, registrarOn("2027-12-10"), day(on), present, AGREED);
    }

    static CalibrationSetMade made() {
        return new CalibrationSetMade(ABOUT, WORKS, noon("2027-12-01"));
    }

    static CalibrationHeld held(String on) {
        return new CalibrationHeld(day(on), TWO, Personal.of(AGREED), noon("2027-12-10"));
    }
}
