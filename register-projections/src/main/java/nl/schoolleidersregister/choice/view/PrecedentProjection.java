package nl.schoolleidersregister.choice.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.choice.Example;
import nl.schoolleidersregister.choice.PrecedentEvent;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentPublished;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentWithdrawn;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.precedent}. */
public final class PrecedentProjection implements Projection {

    private static final Table<Published> PRECEDENTS = Table.<Published>named("precedent")
            .key("precedent", "uuid", Published::id)
            .column("title", "text", row -> row.example().title())
            .column("form", "text", row -> row.example().form().code())
            .column("minutes", "int", row -> row.example().minutes().value())
            .column("text", "text", row -> row.example().text())
            .column("outcome", "text", row -> row.example().outcome())
            .column("why", "text", row -> row.example().why())
            .column("published", "timestamptz", Published::at);

    private static final Table<Withdrawn> WITHDRAWN = Table.<Withdrawn>named("precedent")
            .key("precedent", "uuid", Withdrawn::id)
            .column("withdrawn", "timestamptz", Withdrawn::at);

    private record Published(UUID id, Example example, Instant at) {}

    private record Withdrawn(UUID id, Instant at) {}

    @Override
    public String name() {
        return "precedent";
    }

    @Override
    public List<String> tables() {
        return List.of("precedent");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(PrecedentEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var published = new ArrayList<Published>();
        var withdrawn = new ArrayList<Withdrawn>();
        for (var logged : batch) {
            switch ((PrecedentEvent) logged.event()) {
                case PrecedentPublished fact -> published.add(new Published(logged.key(), fact.example(), fact.at()));
                case PrecedentWithdrawn fact -> withdrawn.add(new Withdrawn(logged.key(), fact.at()));
            }
        }
        PRECEDENTS.insert(view, published);
        WITHDRAWN.update(view, withdrawn);
    }
}
