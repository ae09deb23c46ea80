package nl.schoolleidersregister.portfolio.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.portfolio.EntryExample;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent.EntryExamplePublished;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent.EntryExampleWithdrawn;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.portfolio_example}. */
public final class ExampleProjection implements Projection {

    private static final Table<Published> PUBLISHED = Table.<Published>named("portfolio_example")
            .key("example", "uuid", Published::id)
            .column("title", "text", row -> row.example().title())
            .column("form", "text", row -> row.example().form().code())
            .column(
                    "competences",
                    "text",
                    row -> Competences.written(row.example().competences()))
            .column("asked", "integer", row -> row.example().asked())
            .column("awarded", "integer", row -> row.example().awarded())
            .column("outcome", "text", row -> row.example().outcome())
            .column("question", "text", row -> row.example().question())
            .column("text", "text", row -> row.example().text())
            .column("why", "text", row -> row.example().why())
            .column("published", "timestamptz", Published::at);

    private static final Table<Withdrawn> WITHDRAWN = Table.<Withdrawn>named("portfolio_example")
            .key("example", "uuid", Withdrawn::id)
            .column("withdrawn", "timestamptz", Withdrawn::at);

    private record Published(UUID id, EntryExample example, Instant at) {}

    private record Withdrawn(UUID id, Instant at) {}

    @Override
    public String name() {
        return "portfolio-example";
    }

    @Override
    public List<String> tables() {
        return List.of("portfolio_example");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(PortfolioExampleEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var published = new ArrayList<Published>();
        var withdrawn = new ArrayList<Withdrawn>();
        for (var logged : batch) {
            switch ((PortfolioExampleEvent) logged.event()) {
                case EntryExamplePublished fact ->
                    published.add(new Published(logged.key(), fact.example(), fact.at()));
                case EntryExampleWithdrawn fact -> withdrawn.add(new Withdrawn(logged.key(), fact.at()));
            }
        }
        PUBLISHED.insert(view, published);
        WITHDRAWN.update(view, withdrawn);
    }
}
