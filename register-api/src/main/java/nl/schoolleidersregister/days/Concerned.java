package nl.schoolleidersregister.days;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Says whom a day concerns and what they are ordered because of it. */
public interface Concerned {

    /** Whom the day concerns, each once, by views that have passed all that was recorded before the day. */
    List<DossierId> by(LocalDate day);

    /**
     * What one of them is ordered. Carried out at least once: a repeated order must change nothing.
     *
     * @param origin the register itself, in the name of the day
     * @param known how far the log had come: policies and views have passed all before it
     */
    Command order(DossierId dossier, Origin origin, Position known);
}
