package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What somebody judges, and how much, is agreed with an assessor alone. */
@Basis(
        code = "recognition.remit",
        article = "F2",
        since = "2015-01-01",
        says = "Alleen met een beoordelaar spreekt u af welke competenties die beoordeelt.")
public record OnlyAnAssessorHasARemit(boolean assessor) implements Rule {

    @Override
    public boolean holds() {
        return assessor;
    }
}
