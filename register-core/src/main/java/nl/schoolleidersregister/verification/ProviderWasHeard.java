package nl.schoolleidersregister.verification;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nothing is found against a provider that still may answer. */
@Basis(
        code = "verification.heard",
        article = "Awb 4:8",
        since = "2015-01-01",
        says = "Een aanbieder kan eerst antwoorden, voordat er iets tegen het aanbod wordt vastgesteld.")
public record ProviderWasHeard(Finding finding, boolean answered, LocalDate answerBy, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return finding == Finding.IN_ORDER || answered || today.isAfter(answerBy);
    }
}
