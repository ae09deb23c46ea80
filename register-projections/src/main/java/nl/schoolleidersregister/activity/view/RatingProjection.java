package nl.schoolleidersregister.activity.view;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityRated;
import nl.schoolleidersregister.activity.Remark;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.rating}. */
public final class RatingProjection implements Projection {

    private static final Table<Rated> RATINGS = Table.<Rated>named("rating")
            .key("activity", "uuid", Rated::activity)
            .column("dossier", "uuid", Rated::dossier)
            .column("execution", "uuid", row -> row.fact().execution())
            .column("offering", "uuid", row -> row.fact().offering())
            .column("stars", "int", row -> row.fact().stars().count())
            .column("remark", "text", Rated::remark)
            .column("rated_at", "timestamptz", row -> row.fact().at());

    private record Rated(UUID activity, UUID dossier, ActivityRated fact) {

        @Nullable
        String remark() {
            var remark = fact.remark();
            return remark == null ? null : remark.known().map(Remark::text).orElse(null);
        }
    }

    @Override
    public String name() {
        return "rating";
    }

    @Override
    public List<String> tables() {
        return List.of("rating");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(ActivityRated.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        RATINGS.insert(view, batch.stream().map(RatingProjection::rated).toList());
    }

    private static Rated rated(LoggedEvent logged) {
        return new Rated(logged.key(), UUID.fromString(logged.metadata().subject()), (ActivityRated) logged.event());
    }
}
