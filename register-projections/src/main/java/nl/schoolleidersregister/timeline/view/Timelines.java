package nl.schoolleidersregister.timeline.view;

import java.util.List;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
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

    /** The last facts that tell something of their own, the latest first; only these are read. */
    public List<Happened> last(DossierId dossier, int most) {
        return withCauses(log.lastAbout(dossier.subject().value(), FactKind.telling(), most));
    }

    /** How many facts there are. */
    public long count(DossierId dossier) {
        return log.countAbout(dossier.subject().value());
    }

    private List<Happened> withCauses(List<LoggedEvent> facts) {
        var causes = Causes.of(facts, log);
        return facts.stream().map(fact -> new Happened(fact, causes.of(fact))).toList();
    }
}
