package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** On every day it is plain which regulation holds. */
@Basis(
        code = "regulation.day",
        article = "Awb 3:40",
        since = "2026-01-01",
        says = "Op een dag gaat hoogstens één reglement in.")
public record InForceDayIsFree(LocalDate inForceFrom, boolean taken) implements Rule {

    @Override
    public boolean holds() {
        return !taken;
    }
}
