package nl.schoolleidersregister.verification;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** An improvement, and nothing else, has a last day that is still to come. */
@Basis(
        code = "verification.term",
        article = "H2",
        since = "2015-01-01",
        says = "Wie iets moet verbeteren, krijgt daarvoor een dag in de toekomst.")
public record ImprovementHasATerm(Finding finding, @Nullable LocalDate improveBy, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return finding == Finding.IMPROVE ? improveBy != null && improveBy.isAfter(today) : improveBy == null;
    }
}
