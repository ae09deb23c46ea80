package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** The register may decide otherwise than the committee advised, and then says why. */
@Basis(
        code = "offering.advice-explained",
        article = "H1",
        since = "2015-01-01",
        says = "Wie anders besluit dan de commissie adviseert, zegt waarom.")
public record OtherDecisionIsExplained(@Nullable Advice advised, Advice decided, boolean explained) implements Rule {

    @Override
    public boolean holds() {
        return advised == null || advised == decided || explained;
    }
}
