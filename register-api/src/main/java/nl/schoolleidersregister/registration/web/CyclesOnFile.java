package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.regulation.parts.CyclesUnderWay;
import org.springframework.stereotype.Component;

/** Counts the cycles that a new regulation finds under way. */
@Component
class CyclesOnFile implements CyclesUnderWay {

    private final Dossiers dossiers;

    CyclesOnFile(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public long on(LocalDate day) {
        return dossiers.cyclesUnderWayOn(day);
    }
}
