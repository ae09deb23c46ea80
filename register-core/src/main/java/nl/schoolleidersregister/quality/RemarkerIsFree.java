package nl.schoolleidersregister.quality;

import java.util.List;
import nl.schoolleidersregister.assignment.Hindrance;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody judges again who is too close, judged it before, or cannot. */
@Basis(
        code = "quality.conflict",
        article = "F4",
        since = "2026-08-01",
        says = "Wie werk opnieuw beoordeelt, staat niet te dicht bij de persoon en beoordeelde het niet eerder.")
public record RemarkerIsFree(List<Hindrance> hindrances) implements Rule {

    public RemarkerIsFree {
        hindrances = List.copyOf(hindrances);
    }

    @Override
    public boolean holds() {
        return hindrances.isEmpty();
    }
}
