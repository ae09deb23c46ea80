package nl.schoolleidersregister.offering;

import java.util.Set;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Only a board with a mandate that stands records in place of the provider. */
@Basis(
        code = "mandate.given",
        article = "H1",
        since = "2015-01-01",
        says = "Een bestuur legt aanwezigheid vast als de aanbieder het daarvoor mandaat gaf.")
public record BoardHasMandate(@Nullable BoardNumber board, Set<BoardNumber> mandated) implements Rule {

    @Override
    public boolean holds() {
        return board == null || mandated.contains(board);
    }
}
