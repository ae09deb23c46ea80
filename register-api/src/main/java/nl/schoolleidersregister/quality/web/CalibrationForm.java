package nl.schoolleidersregister.quality.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A calibration that was held, as typed.
 *
 * @param heldPresent recognitions of who was there
 */
record CalibrationForm(
        @Nullable String heldOn,
        @Nullable List<String> heldPresent,
        @Nullable String heldAgreed) {

    static final String NAME = "calibration";

    private static final int WORDS = 300;

    CalibrationForm {
        heldOn = Reading.typed(heldOn);
        heldPresent = heldPresent == null ? List.of() : List.copyOf(heldPresent);
        heldAgreed = Reading.typed(heldAgreed);
    }

    static CalibrationForm fresh(LocalDate today) {
        return new CalibrationForm(Days.typed(today), List.of(), "");
    }

    /** What was stated. */
    record Stated(LocalDate day, List<RecognitionId> present, Reason agreed) {}

    /** What it says; who was there is one of these. */
    Read<Stated> read(LocalDate today, List<RecognitionId> known) {
        var reading = new Reading(NAME, today);
        var day = reading.pastDay("heldOn", Reading.typed(heldOn));
        var typed = heldPresent == null ? List.<String>of() : heldPresent;
        var present =
                known.stream().filter(one -> typed.contains(one.toString())).toList();
        if (present.isEmpty()) {
            reading.problem("heldPresent", "choice");
        }
        var agreed = reading.text("heldAgreed", Reading.typed(heldAgreed), WORDS);
        return reading.end(() -> new Stated(day.orElseThrow(), present, new Reason(agreed.orElseThrow())));
    }
}
