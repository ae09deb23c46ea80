package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only what can be chosen ends. */
@Basis(
        code = "standard.form",
        article = "D1",
        since = "2026-08-01",
        says = "Alleen een leervorm van een vastgestelde beroepsstandaard kan aflopen, één keer.")
public record FormIsOfTheStandard(Form form, boolean chosen) implements Rule {

    @Override
    public boolean holds() {
        return chosen;
    }
}
