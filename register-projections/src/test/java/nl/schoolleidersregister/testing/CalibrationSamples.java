package nl.schoolleidersregister.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.quality.CalibrationEvent.CalibrationHeld;
import nl.schoolleidersregister.quality.CalibrationEvent.CalibrationSetMade;
import nl.schoolleidersregister.quality.CalibrationSubject;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.JudgedWork;
import nl.schoolleidersregister.quality.Rubric;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Event;

/** One fixed instance of every fact about a calibration. */
final class CalibrationSamples {

    private CalibrationSamples() {}

    static List<Event> all() {
        var about = new CalibrationSubject(Rubric.PORTFOLIO, new HalfYear(2026, 1), new Competence("C3"));
        var works = List.of(
                new JudgedWork(UUID.fromString("0198e7a0-0000-7000-8000-0000000000c1")),
                new JudgedWork(UUID.fromString("0198e7a0-0000-7000-8000-0000000000c2"), 2));
        var present = List.of(
                new RecognitionId(UUID.fromString("0198e7a0-0000-7000-8000-0000000000c3")),
                new RecognitionId(UUID.fromString("0198e7a0-0000-7000-8000-0000000000c4")));
        return List.of(
                new CalibrationSetMade(about, works, Samples.AT),
                new CalibrationHeld(LocalDate.of(2026, 2, 1), present, Samples.REASON, Samples.AT));
    }
}
