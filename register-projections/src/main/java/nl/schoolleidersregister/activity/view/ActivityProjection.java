package nl.schoolleidersregister.activity.view;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityEvent;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.activity} and {@code view.activity_day}. */
public final class ActivityProjection implements Projection {

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var ours = batch.stream()
                .filter(logged -> logged.event() instanceof ActivityEvent)
                .toList();
        if (ours.isEmpty()) {
            return;
        }
        var tables = new ActivityTables(view);
        var fold =
                new ActivityFold(tables.days(ours.stream().map(LoggedEvent::key).collect(toSet())));
        ours.forEach(logged -> fold.fold(logged, (ActivityEvent) logged.event()));
        fold.writeTo(tables);
    }
}
