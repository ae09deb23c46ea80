package nl.schoolleidersregister.quality;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;

/** Orders to one calibration. */
public sealed interface CalibrationCommand extends Command {

    /** About what. */
    CalibrationSubject about();

    /**
     * Choose the work to talk about.
     *
     * <p>Refused by {@link CalibrationSetIsMadeOnce}, {@link SetHasWorkToTalkAbout}.
     *
     * @param set what history gives
     */
    record MakeCalibrationSet(CalibrationSubject about, Origin origin, CalibrationSet set)
            implements CalibrationCommand {}

    /**
     * Record that it was held.
     *
     * <p>Refused by {@link CalibrationIsHeldOnce}, {@link CalibrationIsOfThePast}, {@link TwoAssessorsWereThere}.
     */
    record HoldCalibration(
            CalibrationSubject about, Origin origin, LocalDate day, List<RecognitionId> present, Reason agreed)
            implements CalibrationCommand {

        public HoldCalibration {
            present = List.copyOf(present);
        }
    }
}
