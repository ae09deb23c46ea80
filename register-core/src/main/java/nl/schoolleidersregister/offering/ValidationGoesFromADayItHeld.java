package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** A validation is taken back from a day on which it held, today at the latest. */
@Basis(
        code = "offering.revoked-from",
        article = "H1",
        since = "2015-01-01",
        says = "Een validatie wordt ingetrokken vanaf een dag waarop zij gold, en hoogstens vanaf vandaag.")
public record ValidationGoesFromADayItHeld(
        LocalDate from, @Nullable LocalDate first, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return first != null && !from.isBefore(first) && !from.isAfter(today);
    }
}
