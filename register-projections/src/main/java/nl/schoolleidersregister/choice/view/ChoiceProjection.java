package nl.schoolleidersregister.choice.view;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.choice.OwnChoiceEvent;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.choice}. */
public final class ChoiceProjection implements Projection {

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public List<String> tables() {
        return List.of("choice");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(OwnChoiceEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var tables = new ChoiceTables(view);
        var rows = tables.read(batch.stream().map(LoggedEvent::key).collect(toSet()));
        var fold = new ChoiceFold(rows);
        batch.forEach(logged -> fold.fold(logged, (OwnChoiceEvent) logged.event()));
        tables.write(rows.values());
    }
}
