package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Re-registration asks that every finding is met. */
@Basis(
        code = "renewal.every-finding-met",
        article = "B2",
        since = "2015-01-01",
        says = "Herregistreren kan als aan elk onderdeel is voldaan.")
public record EveryFindingIsMet(Verdict verdict) implements Rule {

    @Override
    public boolean holds() {
        return verdict == Verdict.ELIGIBLE;
    }
}
