package nl.schoolleidersregister.days;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Other things of a dossier than its registration that a day brings something to; one bean for each feature. */
public interface AlsoConcerned {

    /** Whose, by views that have passed all that was recorded before the day. */
    List<DossierId> by(LocalDate day);

    /** What is ordered about one of them. Carried out at least once: repeated orders must change nothing. */
    List<? extends Command> orders(DossierId dossier, Origin origin);
}
