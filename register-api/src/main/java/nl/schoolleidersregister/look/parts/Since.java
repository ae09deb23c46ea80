package nl.schoolleidersregister.look.parts;

import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.look.store.Seen;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.timeline.parts.Reader;
import nl.schoolleidersregister.timeline.parts.Telling;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** Says what is new in a dossier since somebody last looked, and notes this look. */
@Component
public class Since {

    /** So many facts are told; more are to be found among all of them. */
    private static final int MOST = 6;

    /** So many are read; who stayed away longer reads the timeline. */
    private static final int MOST_READ = 200;

    private final LogReader log;
    private final Seen seen;
    private final Telling telling;
    private final Visitor visitor;

    Since(LogReader log, Seen seen, Telling telling, Visitor visitor) {
        this.log = log;
        this.seen = seen;
        this.telling = telling;
        this.visitor = visitor;
    }

    /** What is new to somebody; nothing at the first visit, and for who did everything alone. */
    public Optional<News> of(DossierId dossier, Account account, Reader reader) {
        var viewer = account.id().value();
        var before = seen.visit(dossier, viewer, log.settled(), visitor.now());
        var facts = telling.since(dossier, before.position(), viewer, reader, MOST_READ);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        var here = reader == Reader.OWNER ? "/mijn-register" : "/kantoor/dossiers/" + dossier;
        return Optional.of(new News(
                Origin.dayOf(before.at()),
                facts.stream().limit(MOST).toList(),
                facts.size() > MOST,
                here + "/gezien",
                here + "/tijdlijn"));
    }
}
