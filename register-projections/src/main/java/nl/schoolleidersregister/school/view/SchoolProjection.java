package nl.schoolleidersregister.school.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.school}: the last record of each school. */
public final class SchoolProjection implements Projection {

    private record Row(SchoolCode code, SchoolRecord school, long version) {}

    @Override
    public String name() {
        return "school";
    }

    @Override
    public List<String> tables() {
        return List.of("school");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(SchoolEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        Map<SchoolCode, Row> rows = new LinkedHashMap<>();
        for (var logged : batch) {
            if (logged.event() instanceof SchoolEvent event) {
                var row = row(event, logged.sequence());
                rows.put(row.code(), row);
            }
        }
        if (!rows.isEmpty()) {
            write(List.copyOf(rows.values()), view);
        }
    }

    private static Row row(SchoolEvent event, long version) {
        return switch (event) {
            case SchoolEvent.SchoolImported fact -> new Row(fact.code(), fact.school(), version);
            case SchoolEvent.SchoolChanged fact -> new Row(fact.code(), fact.school(), version);
        };
    }

    private static void write(List<Row> rows, View view) {
        view.sql("""
                insert into school (code, name, town, province, board, version)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                on conflict (code) do update set name = excluded.name, town = excluded.town,
                    province = excluded.province, board = excluded.board, version = excluded.version
                """)
                .param(Columns.of(rows, row -> row.code().value()))
                .param(Columns.of(rows, row -> row.school().name().value()))
                .param(Columns.of(rows, row -> row.school().town().value()))
                .param(Columns.of(rows, row -> row.school().province()))
                .param(Columns.of(rows, row -> row.school().board().value()))
                .param(Columns.of(rows, Row::version))
                .update();
    }
}
