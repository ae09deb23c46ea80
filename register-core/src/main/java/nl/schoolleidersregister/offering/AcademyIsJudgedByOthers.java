package nl.schoolleidersregister.offering;

import java.util.Set;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody advises or decides on what the academy of the own board offers. */
@Basis(
        code = "offering.own-board",
        article = "Awb 2:4",
        since = "2015-01-01",
        says = "Over een huisacademie beslist niemand die bij datzelfde bestuur hoort.")
public record AcademyIsJudgedByOthers(@Nullable BoardNumber academyOf, Set<BoardNumber> ties) implements Rule {

    @Override
    public boolean holds() {
        return academyOf == null || !ties.contains(academyOf);
    }
}
