package nl.schoolleidersregister.choice.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.choice.PrecedentEvent;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentPublished;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentWithdrawn;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.precedent}; there are few, so each by itself. */
public final class PrecedentProjection implements Projection {

    @Override
    public String name() {
        return "precedent";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        for (var logged : batch) {
            if (logged.event() instanceof PrecedentEvent event) {
                var id = logged.key();
                switch (event) {
                    case PrecedentPublished fact -> publish(id, fact, view);
                    case PrecedentWithdrawn fact -> withdraw(id, fact, view);
                }
            }
        }
    }

    private static void publish(UUID id, PrecedentPublished fact, JdbcClient view) {
        var example = fact.example();
        view.sql("insert into view.precedent (precedent, title, form, minutes, text, outcome, why, published)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        example.title(),
                        example.form().code(),
                        example.minutes().value(),
                        example.text(),
                        example.outcome().name(),
                        example.why(),
                        moment(fact.at()))
                .update();
    }

    private static void withdraw(UUID id, PrecedentWithdrawn fact, JdbcClient view) {
        var rows = view.sql("update view.precedent set withdrawn = ? where precedent = ?")
                .params(moment(fact.at()), id)
                .update();
        if (rows != 1) {
            throw new IllegalStateException("No row for precedent " + id);
        }
    }

    private static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
