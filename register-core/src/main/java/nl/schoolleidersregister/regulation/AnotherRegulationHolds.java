package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Without any regulation nobody could be judged. */
@Basis(code = "regulation.another", article = "Awb 3:40", since = "2026-01-01", says = "Er geldt altijd een reglement.")
public record AnotherRegulationHolds(LocalDate from, boolean another) implements Rule {

    @Override
    public boolean holds() {
        return another;
    }
}
