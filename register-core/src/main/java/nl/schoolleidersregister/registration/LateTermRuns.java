package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Who is late can still apply until that term is over. */
@Basis(
        code = "renewal.late-term",
        article = "D4",
        since = "2015-01-01",
        says = "Wie te laat is, kan aanvragen tot die termijn voorbij is.")
public record LateTermRuns(@Nullable LocalDate until, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return until == null || today.isBefore(until);
    }
}
