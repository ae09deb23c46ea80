package nl.schoolleidersregister.choice.view;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import nl.schoolleidersregister.choice.OwnChoiceEvent;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.choice}. */
public final class ChoiceProjection implements Projection {

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var ours = batch.stream()
                .filter(logged -> logged.event() instanceof OwnChoiceEvent)
                .toList();
        if (ours.isEmpty()) {
            return;
        }
        var tables = new ChoiceTables(view);
        var rows = tables.read(ours.stream().map(LoggedEvent::key).collect(toSet()));
        var fold = new ChoiceFold(rows);
        ours.forEach(logged -> fold.fold(logged, (OwnChoiceEvent) logged.event()));
        tables.write(rows.values());
    }
}
