package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A certificate counts when its issuer was recognised on the day of issue. */
@Basis(
        code = "evc.issuer-recognised",
        article = "H3",
        since = "2026-08-01",
        says = "Een certificaat van elders is afgegeven door een aanbieder die op die dag erkend was.")
public record IssuerWasRecognised(Finding recognised) implements Rule {

    @Override
    public boolean holds() {
        return recognised == Finding.GOOD;
    }
}
