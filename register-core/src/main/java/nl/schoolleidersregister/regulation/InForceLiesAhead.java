package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody is judged by what they could not know; only the first regulation reaches back. */
@Basis(
        code = "regulation.in-force-ahead",
        article = "Awb 3:40",
        since = "2026-01-01",
        says = "Een reglement gaat in op een dag die nog niet voorbij is.")
public record InForceLiesAhead(LocalDate inForceFrom, LocalDate today, boolean first) implements Rule {

    @Override
    public boolean holds() {
        return first || !inForceFrom.isBefore(today);
    }
}
