package nl.schoolleidersregister.namesake.view;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.namesake.NamesakeEvent;
import nl.schoolleidersregister.namesake.NamesakeEvent.Admitted;
import nl.schoolleidersregister.namesake.NamesakeEvent.Dismissed;
import nl.schoolleidersregister.namesake.NamesakeEvent.Suspected;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.namesake}; there are a handful a year, so one statement an event will do. */
public final class NamesakeProjection implements Projection {

    @Override
    public String name() {
        return "namesake";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        for (var logged : batch) {
            if (logged.event() instanceof NamesakeEvent event) {
                write(UUID.fromString(logged.metadata().subject()), event, view);
            }
        }
    }

    private static void write(UUID id, NamesakeEvent event, JdbcClient view) {
        switch (event) {
            case Suspected fact -> insert(id, fact, view);
            case Admitted _ -> decide(id, NamesakeTask.Outcome.ADMITTED, view);
            case Dismissed _ -> decide(id, NamesakeTask.Outcome.DISMISSED, view);
        }
    }

    private static void insert(UUID id, Suspected fact, JdbcClient view) {
        var attempt = fact.attempt().known().orElse(null);
        view.sql("""
                insert into view.namesake (namesake, existing, account, given, prefix, family, birth_date, email, since,
                    outcome)
                values (?, ?, ?, ?, ?, ?, ?::date, ?, ?::timestamptz, 'OPEN')
                """)
                .param(id)
                .param(fact.existing().value())
                .param(fact.account().account())
                .param(attempt == null ? null : attempt.name().given())
                .param(attempt == null ? null : attempt.name().prefix())
                .param(attempt == null ? null : attempt.name().family())
                .param(attempt == null ? null : attempt.birthDate().value().toString())
                .param(attempt == null ? null : attempt.email().value())
                .param(fact.at().toString())
                .update();
    }

    private static void decide(UUID id, NamesakeTask.Outcome outcome, JdbcClient view) {
        var changed = view.sql("update view.namesake set outcome = ? where namesake = ?")
                .params(outcome.name(), id)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("No row for namesake " + id);
        }
    }
}
