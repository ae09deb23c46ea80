package nl.schoolleidersregister.provider.view;

import java.util.List;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.provider.ProviderEvent;
import nl.schoolleidersregister.provider.ProviderEvent.AcademyEnded;
import nl.schoolleidersregister.provider.ProviderEvent.BecameAcademy;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.provider}; its facts are few, so each is written as it comes. */
public final class ProviderProjection implements Projection {

    @Override
    public String name() {
        return "provider";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        for (var logged : batch) {
            if (logged.event() instanceof ProviderEvent event) {
                write(logged, event, view);
            }
        }
    }

    private static void write(LoggedEvent logged, ProviderEvent event, JdbcClient view) {
        switch (event) {
            case ProviderSignedUp fact -> signUp(logged, fact, view);
            case BecameAcademy fact -> belong(logged, fact.board().value(), view);
            case AcademyEnded _ -> belong(logged, null, view);
        }
    }

    private static void signUp(LoggedEvent logged, ProviderSignedUp fact, JdbcClient view) {
        view.sql("insert into view.provider (provider, name, number, version) values (?, ?, ?, ?)")
                .params(logged.key(), fact.name().value(), fact.number().value(), logged.sequence())
                .update();
    }

    private static void belong(LoggedEvent logged, @Nullable String board, JdbcClient view) {
        var rows = view.sql("update view.provider set academy_of = ?, version = ? where provider = ?")
                .param(board)
                .param(logged.sequence())
                .param(logged.key())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("No row for " + logged.stream() + " at position " + logged.position());
        }
    }
}
