package nl.schoolleidersregister.quality.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.quality.CalibrationSubject;
import nl.schoolleidersregister.quality.JudgedWork;
import nl.schoolleidersregister.recognition.RecognitionId;
import org.jspecify.annotations.Nullable;

/**
 * A calibration as its facts tell it.
 *
 * @param works what is talked about, furthest apart first
 * @param heldOn null until it was held
 * @param present who was there; empty until then
 * @param agreed what was agreed; null until then
 */
public record CalibrationOnFile(
        CalibrationSubject about,
        List<JudgedWork> works,
        Instant madeAt,
        @Nullable LocalDate heldOn,
        List<RecognitionId> present,
        @Nullable String agreed) {

    public CalibrationOnFile {
        works = List.copyOf(works);
        present = List.copyOf(present);
    }

    /** Whether it was held. */
    public boolean isHeld() {
        return heldOn != null;
    }
}
