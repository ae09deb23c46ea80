package nl.schoolleidersregister.timeline.view;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /**
     * The facts after a position that tell something of their own and that somebody else recorded, the latest first.
     *
     * @param account who is left out, by the opaque id of the account
     * @param most at most so many facts are read
     */
    public List<Happened> since(DossierId dossier, Position seen, UUID account, int most) {
        var facts = log.aboutAfter(dossier.subject().value(), FactKind.telling(), seen, most);
        return withCauses(facts.reversed().stream()
                .filter(fact -> !fact.metadata().actor().equals(account))
                .toList());
    }

    /** How many facts there are that the office may see. */
    public long countForTheOffice(DossierId dossier) {
        return log.countAbout(dossier.subject().value(), FactKind.ofTheOffice(), Position.START);
    }

    /** These facts with what they follow from, in their order. */
    public List<Happened> withCauses(List<LoggedEvent> facts) {
        var causes = Causes.of(facts, log);
        return facts.stream().map(fact -> new Happened(fact, causes.of(fact))).toList();
    }
}
