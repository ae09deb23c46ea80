package nl.schoolleidersregister.activity.view;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.activity.ActivityEvent;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.activity} and {@code view.activity_day}. */
public final class ActivityProjection implements Projection {

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public List<String> tables() {
        return List.of("activity", "activity_day");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(ActivityEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var tables = new ActivityTables(view);
        var fold = new ActivityFold(
                tables.days(batch.stream().map(LoggedEvent::key).collect(toSet())));
        batch.forEach(logged -> fold.fold(logged, (ActivityEvent) logged.event()));
        fold.writeTo(tables);
    }
}
