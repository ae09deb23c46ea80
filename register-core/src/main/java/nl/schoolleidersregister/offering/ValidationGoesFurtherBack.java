package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What was taken back can only be taken back further. */
@Basis(
        code = "offering.revoked-further",
        article = "H1",
        since = "2015-01-01",
        says = "Een ingetrokken validatie kan alleen nog verder terug worden ingetrokken.")
public record ValidationGoesFurtherBack(
        LocalDate from, @Nullable LocalDate revokedFrom) implements Rule {

    @Override
    public boolean holds() {
        return revokedFrom == null || from.isBefore(revokedFrom);
    }
}
