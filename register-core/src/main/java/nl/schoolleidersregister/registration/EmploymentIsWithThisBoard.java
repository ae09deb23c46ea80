package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Only the employer knows; who is hired has none, and states the work without a board. */
@Basis(
        code = "employment.own-board",
        article = "C5",
        since = "2015-01-01",
        says = "Een bestuur bevestigt alleen de dienstverbanden van wie het zelf in dienst heeft.")
public record EmploymentIsWithThisBoard(@Nullable BoardNumber employer, BoardNumber board) implements Rule {

    @Override
    public boolean holds() {
        return board.equals(employer);
    }
}
