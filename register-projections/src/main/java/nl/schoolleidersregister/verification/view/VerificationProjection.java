package nl.schoolleidersregister.verification.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.verification.VerificationEvent;
import nl.schoolleidersregister.verification.VerificationEvent.FindingRecorded;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationAnswered;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationClosed;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationOpened;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.verification}; each step of one comes once, so each has a statement of its own. */
public final class VerificationProjection implements Projection {

    private static final Table<Step<VerificationOpened>> OPENED = Table.<Step<VerificationOpened>>named("verification")
            .key("verification", "uuid", Step::id)
            .column("provider", "uuid", row -> row.fact().provider())
            .column("offering", "uuid", row -> row.fact().offering())
            .column("question", "text", row -> text(row.fact().question()))
            .column("answer_by", "date", row -> row.fact().answerBy())
            .column("opened_at", "timestamptz", row -> row.fact().at())
            .column("version", "bigint", Step::version);

    private static final Table<Step<VerificationAnswered>> ANSWERED = Table.<Step<VerificationAnswered>>named(
                    "verification")
            .key("verification", "uuid", Step::id)
            .column("answer", "text", row -> text(row.fact().answer()))
            .column("answered_at", "timestamptz", row -> row.fact().at())
            .column("version", "bigint", Step::version);

    private static final Table<Step<FindingRecorded>> FOUND = Table.<Step<FindingRecorded>>named("verification")
            .key("verification", "uuid", Step::id)
            .column("finding", "text", row -> row.fact().finding())
            .column("reason", "text", row -> text(row.fact().reason()))
            .column("improve_by", "date", row -> row.fact().improveBy())
            .column("found_at", "timestamptz", row -> row.fact().at())
            .column("version", "bigint", Step::version);

    private static final Table<Step<VerificationClosed>> CLOSED = Table.<Step<VerificationClosed>>named("verification")
            .key("verification", "uuid", Step::id)
            .column("closed_at", "timestamptz", row -> row.fact().at())
            .column("version", "bigint", Step::version);

    private record Step<F>(UUID id, F fact, long version) {}

    @Override
    public String name() {
        return "verification";
    }

    @Override
    public List<String> tables() {
        return List.of("verification");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(VerificationEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var opened = new ArrayList<Step<VerificationOpened>>();
        var answered = new LinkedHashMap<UUID, Step<VerificationAnswered>>();
        var found = new LinkedHashMap<UUID, Step<FindingRecorded>>();
        var closed = new ArrayList<Step<VerificationClosed>>();
        for (var logged : batch) {
            var id = logged.key();
            var now = logged.sequence();
            switch ((VerificationEvent) logged.event()) {
                case VerificationOpened fact -> opened.add(new Step<>(id, fact, now));
                case VerificationAnswered fact -> answered.put(id, new Step<>(id, fact, now));
                case FindingRecorded fact -> found.put(id, new Step<>(id, fact, now));
                case VerificationClosed fact -> closed.add(new Step<>(id, fact, now));
            }
        }
        OPENED.insert(view, opened);
        ANSWERED.update(view, answered.values());
        FOUND.update(view, found.values());
        CLOSED.update(view, closed);
    }

    private static @Nullable String text(Personal<Reason> reason) {
        return reason.known().map(Reason::text).orElse(null);
    }
}
