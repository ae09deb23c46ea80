package nl.schoolleidersregister.activity.view;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityRated;
import nl.schoolleidersregister.activity.Remark;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.rating}. */
public final class RatingProjection implements Projection {

    @Override
    public String name() {
        return "rating";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        for (var logged : batch) {
            if (logged.event() instanceof ActivityRated fact) {
                write(logged, fact, view);
            }
        }
    }

    private static void write(LoggedEvent logged, ActivityRated fact, JdbcClient view) {
        var remark = fact.remark();
        view.sql("""
                insert into view.rating (activity, dossier, execution, offering, stars, remark, rated_at)
                values (?, ?::uuid, ?, ?, ?, ?, ?::timestamptz)
                """)
                .param(logged.key())
                .param(logged.metadata().subject())
                .param(fact.execution().value())
                .param(fact.offering().value())
                .param(fact.stars().count())
                .param(remark == null ? null : remark.known().map(Remark::text).orElse(null))
                .param(fact.at().toString())
                .update();
    }
}
