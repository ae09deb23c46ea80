package nl.schoolleidersregister.quality.view;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.quality.Calibration;
import nl.schoolleidersregister.quality.CalibrationEvent;
import nl.schoolleidersregister.quality.CalibrationEvent.CalibrationHeld;
import nl.schoolleidersregister.quality.CalibrationEvent.CalibrationSetMade;
import nl.schoolleidersregister.quality.CalibrationSubject;
import nl.schoolleidersregister.shared.Reason;

/** Asks for calibrations: there are few, so their own facts are read. */
public final class Calibrations {

    private final LogReader log;

    /** Calibrations in this log. */
    public Calibrations(LogReader log) {
        this.log = log;
    }

    /** The one about something; nothing while no work was chosen for it. */
    public Optional<CalibrationOnFile> find(CalibrationSubject about) {
        Optional<CalibrationOnFile> found = Optional.empty();
        for (var logged : log.of(Calibration.streamOf(about))) {
            found = Optional.of(
                    switch ((CalibrationEvent) logged.event()) {
                        case CalibrationSetMade fact ->
                            new CalibrationOnFile(fact.about(), fact.works(), fact.at(), null, List.of(), null);
                        case CalibrationHeld fact -> held(found.orElseThrow(), fact);
                    });
        }
        return found;
    }

    private static CalibrationOnFile held(CalibrationOnFile made, CalibrationHeld fact) {
        return new CalibrationOnFile(
                made.about(),
                made.works(),
                made.madeAt(),
                fact.day(),
                fact.present(),
                fact.agreed().known().map(Reason::text).orElse(null));
    }
}
