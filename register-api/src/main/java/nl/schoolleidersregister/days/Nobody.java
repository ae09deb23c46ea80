package nl.schoolleidersregister.days;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** No day concerns anybody: a register in which nothing has a term yet. */
final class Nobody implements Concerned {

    @Override
    public List<DossierId> by(LocalDate day) {
        return List.of();
    }

    @Override
    public Command order(DossierId dossier, Origin origin, Position known) {
        throw new IllegalStateException("Nothing has a term, so " + dossier + " has nothing to meet");
    }
}
