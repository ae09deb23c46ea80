package nl.schoolleidersregister.portfolio;

import java.util.List;
import nl.schoolleidersregister.assignment.Hindrance;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody judges who is too close, or cannot. */
@Basis(
        code = "portfolio.conflict",
        article = "F4",
        since = "2026-08-01",
        says = "Een beoordelaar staat niet te dicht bij wie die beoordeelt.")
public record AssessorIsFree(List<Hindrance> hindrances) implements Rule {

    public AssessorIsFree {
        hindrances = List.copyOf(hindrances);
    }

    @Override
    public boolean holds() {
        return hindrances.isEmpty();
    }
}
