package nl.schoolleidersregister.provider.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.provider.ProviderEvent;
import nl.schoolleidersregister.provider.ProviderEvent.AcademyEnded;
import nl.schoolleidersregister.provider.ProviderEvent.BecameAcademy;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.shared.Event;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.provider}. */
public final class ProviderProjection implements Projection {

    private static final Table<Row> PROVIDERS = Table.<Row>named("provider")
            .key("provider", "uuid", Row::provider)
            .column("name", "text", Row::name)
            .column("number", "text", Row::number)
            .column("academy_of", "text", Row::academyOf)
            .column("version", "bigint", Row::version);

    private record Row(
            UUID provider,
            String name,
            String number,
            @Nullable String academyOf,
            long version) {

        Row belongs(@Nullable String board, long now) {
            return new Row(provider, name, number, board, now);
        }
    }

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
        var rows = onFile(batch, view);
        for (var logged : batch) {
            var now = logged.sequence();
            switch ((ProviderEvent) logged.event()) {
                case ProviderSignedUp fact ->
                    rows.put(
                            logged.key(),
                            new Row(
                                    logged.key(),
                                    fact.name().value(),
                                    fact.number().value(),
                                    null,
                                    now));
                case BecameAcademy fact ->
                    rows.put(
                            logged.key(),
                            known(rows, logged).belongs(fact.board().value(), now));
                case AcademyEnded _ ->
                    rows.put(logged.key(), known(rows, logged).belongs(null, now));
            }
        }
        PROVIDERS.upsert(view, rows.values());
    }

    private static Row known(Map<UUID, Row> rows, LoggedEvent logged) {
        var row = rows.get(logged.key());
        if (row == null) {
            throw new IllegalStateException("No row for " + logged.stream() + " at position " + logged.position());
        }
        return row;
    }

    private static Map<UUID, Row> onFile(List<LoggedEvent> batch, View view) {
        var rows = new LinkedHashMap<UUID, Row>();
        view.sql("select * from provider where provider = any(?::uuid[])")
                .param(Columns.of(batch, LoggedEvent::key))
                .query(row -> {
                    var id = row.getObject("provider", UUID.class);
                    rows.put(
                            id,
                            new Row(
                                    id,
                                    row.getString("name"),
                                    row.getString("number"),
                                    row.getString("academy_of"),
                                    row.getLong("version")));
                });
        return rows;
    }
}
