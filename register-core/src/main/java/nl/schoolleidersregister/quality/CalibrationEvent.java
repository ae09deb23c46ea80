package nl.schoolleidersregister.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one calibration: none says whose the work is. */
public sealed interface CalibrationEvent extends Event {

    /**
     * The work was chosen that assessors will talk about.
     *
     * @param works first those on which they were furthest apart
     */
    @Stored("calibration.set-made")
    record CalibrationSetMade(CalibrationSubject about, List<JudgedWork> works, Instant at)
            implements CalibrationEvent {

        public CalibrationSetMade {
            works = List.copyOf(works);
        }
    }

    /**
     * Assessors talked about it.
     *
     * @param present who was there
     * @param agreed what they agreed on, in words
     */
    @Stored("calibration.held")
    record CalibrationHeld(LocalDate day, List<RecognitionId> present, Personal<Reason> agreed, Instant at)
            implements CalibrationEvent {

        public CalibrationHeld {
            present = List.copyOf(present);
        }
    }
}
