package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** A mandate does not reach to what the provider or another board recorded. */
@Basis(
        code = "mandate.own-records",
        article = "H1",
        since = "2015-01-01",
        says = "Een bestuur trekt alleen in wat het zelf vastlegde.")
public record BoardWithdrawsItsOwn(
        @Nullable BoardNumber board, @Nullable BoardNumber recordedBy) implements Rule {

    @Override
    public boolean holds() {
        return board == null || board.equals(recordedBy);
    }
}
