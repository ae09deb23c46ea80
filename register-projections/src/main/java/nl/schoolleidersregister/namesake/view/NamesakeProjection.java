package nl.schoolleidersregister.namesake.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.namesake.NamesakeEvent;
import nl.schoolleidersregister.namesake.NamesakeEvent.Admitted;
import nl.schoolleidersregister.namesake.NamesakeEvent.Dismissed;
import nl.schoolleidersregister.namesake.NamesakeEvent.Suspected;
import nl.schoolleidersregister.namesake.view.NamesakeTask.Outcome;
import nl.schoolleidersregister.shared.Event;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.namesake}. */
public final class NamesakeProjection implements Projection {

    private static final Table<Task> TASKS = Table.<Task>named("namesake")
            .key("namesake", "uuid", Task::id)
            .column("existing", "uuid", row -> row.fact().existing())
            .column("account", "uuid", row -> row.fact().account().account())
            .column("given", "text", row -> row.told(attempt -> attempt.name().given()))
            .column("prefix", "text", row -> row.told(attempt -> attempt.name().prefix()))
            .column("family", "text", row -> row.told(attempt -> attempt.name().family()))
            .column(
                    "birth_date",
                    "date",
                    row -> row.told(attempt -> attempt.birthDate().value()))
            .column("email", "text", row -> row.told(attempt -> attempt.email().value()))
            .column("since", "timestamptz", row -> row.fact().at())
            .column("outcome", "text", _ -> Outcome.OPEN);

    private static final Table<Decided> DECIDED = Table.<Decided>named("namesake")
            .key("namesake", "uuid", Decided::id)
            .column("outcome", "text", Decided::outcome);

    private record Task(UUID id, Suspected fact, @Nullable Attempt attempt) {

        <T> @Nullable T told(Function<Attempt, T> what) {
            return attempt == null ? null : what.apply(attempt);
        }
    }

    private record Decided(UUID id, Outcome outcome) {}

    @Override
    public String name() {
        return "namesake";
    }

    @Override
    public List<String> tables() {
        return List.of("namesake");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(NamesakeEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var suspected = new ArrayList<Task>();
        var decided = new ArrayList<Decided>();
        for (var logged : batch) {
            var id = UUID.fromString(logged.metadata().subject());
            switch ((NamesakeEvent) logged.event()) {
                case Suspected fact ->
                    suspected.add(new Task(id, fact, fact.attempt().known().orElse(null)));
                case Admitted _ -> decided.add(new Decided(id, Outcome.ADMITTED));
                case Dismissed _ -> decided.add(new Decided(id, Outcome.DISMISSED));
            }
        }
        TASKS.insert(view, suspected);
        DECIDED.update(view, decided);
    }
}
