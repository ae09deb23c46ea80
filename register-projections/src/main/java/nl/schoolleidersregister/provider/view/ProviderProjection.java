package nl.schoolleidersregister.provider.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.provider.ProviderEvent;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.provider}. */
public final class ProviderProjection implements Projection {

    private record Row(UUID provider, String name, String number, long version) {}

    @Override
    public String name() {
        return "provider";
    }

    @Override
    public List<String> tables() {
        return List.of("provider");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(ProviderEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var rows = new ArrayList<Row>();
        for (var logged : batch) {
            if (logged.event() instanceof ProviderEvent event) {
                rows.add(row(event, logged));
            }
        }
        if (!rows.isEmpty()) {
            write(rows, view);
        }
    }

    private static Row row(ProviderEvent event, LoggedEvent logged) {
        return switch (event) {
            case ProviderSignedUp fact ->
                new Row(logged.key(), fact.name().value(), fact.number().value(), logged.sequence());
        };
    }

    private static void write(List<Row> rows, View view) {
        view.sql("""
                insert into provider (provider, name, number, version)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[])
                on conflict (provider) do update set name = excluded.name, version = excluded.version
                """)
                .param(Columns.of(rows, Row::provider))
                .param(Columns.of(rows, Row::name))
                .param(Columns.of(rows, Row::number))
                .param(Columns.of(rows, Row::version))
                .update();
    }
}
