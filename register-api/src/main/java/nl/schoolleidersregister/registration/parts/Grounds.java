package nl.schoolleidersregister.registration.parts;

import java.time.Duration;
import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.policies.PolicyRunner;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an order about a registration rests on beside the dossier itself: regulations, the log, who judges. */
@Component
public class Grounds {

    private static final Duration MOST = Duration.ofSeconds(5);

    private final Rulebooks rulebooks;
    private final LogReader log;
    private final PolicyRunner policies;
    private final Visitor visitor;

    Grounds(Rulebooks rulebooks, LogReader log, PolicyRunner policies, Visitor visitor) {
        this.rulebooks = rulebooks;
        this.log = log;
        this.policies = policies;
        this.visitor = visitor;
    }

    /** All adopted regulations. */
    public Rulebook rules() {
        return rulebooks.book();
    }

    /** How far the log has come. */
    public LogPosition position() {
        var settled = log.settled();
        return new LogPosition(settled.era(), settled.tx(), settled.index());
    }

    /** The own dossier of who judges; null for who has none. */
    public @Nullable DossierId judge(Account account) {
        return visitor.dossierOf(account).orElse(null);
    }

    /** Whether everything from before the open application was processed; waits a little for it. */
    public boolean policiesHavePassed(Career career) {
        return appliedAt(career)
                .map(at -> {
                    policies.await(at, MOST);
                    return policies.hasPassed(at);
                })
                .orElse(true);
    }

    /** Whether something from before the open application has yet to be processed; does not wait for it. */
    public boolean isBehind(Career career) {
        return appliedAt(career).map(at -> !policies.hasPassed(at)).orElse(false);
    }

    private static Optional<Position> appliedAt(Career career) {
        return Optional.ofNullable(career.procedures().of(ProcedureKind.RENEWAL))
                .map(application -> application.position())
                .map(at -> new Position(at.era(), at.tx(), at.index()));
    }
}
