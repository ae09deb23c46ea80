package nl.schoolleidersregister.timeline.view;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.DossierId;

/** Asks what happened in a dossier. */
public final class Timelines {

    private final LogReader log;

    /** Timelines from this log. */
    public Timelines(LogReader log) {
        this.log = log;
    }

    /** Everything that happened, the latest first. */
    public List<Happened> all(DossierId dossier) {
        return withCauses(log.about(dossier.subject().value()).reversed());
    }

    /**
     * The last facts of these kinds, the latest first; only these are read.
     *
     * @param names stored names, such as {@link FactKind#telling}
     */
    public List<Happened> last(DossierId dossier, Set<String> names, int most) {
        return withCauses(log.lastAbout(dossier.subject().value(), names, most));
    }

    /** How many facts there are that the office may see. */
    public long countForTheOffice(DossierId dossier) {
        return log.countAbout(dossier.subject().value(), FactKind.ofTheOffice(), Position.START);
    }

    private List<Happened> withCauses(List<LoggedEvent> facts) {
        var causes = Causes.of(facts, log);
        return facts.stream().map(fact -> new Happened(fact, causes.of(fact))).toList();
    }
}
