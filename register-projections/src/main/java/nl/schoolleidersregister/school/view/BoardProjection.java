package nl.schoolleidersregister.school.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.school.BoardEvent;
import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Event;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.board}: the last record of each board. */
public final class BoardProjection implements Projection {

    @Override
    public String name() {
        return "board";
    }

    @Override
    public List<String> tables() {
        return List.of("board");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(BoardEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        Map<BoardNumber, BoardOnFile> rows = new LinkedHashMap<>();
        for (var logged : batch) {
            if (logged.event() instanceof BoardEvent event) {
                var row = row(event, logged.sequence());
                rows.put(row.number(), row);
            }
        }
        if (!rows.isEmpty()) {
            write(List.copyOf(rows.values()), view);
        }
    }

    private static BoardOnFile row(BoardEvent event, long version) {
        return switch (event) {
            case BoardEvent.BoardImported fact -> new BoardOnFile(fact.number(), fact.board(), version);
            case BoardEvent.BoardChanged fact -> new BoardOnFile(fact.number(), fact.board(), version);
        };
    }

    private static void write(List<BoardOnFile> rows, View view) {
        view.sql("""
                insert into board (number, name, schools, version)
                select * from unnest(?::text[], ?::text[], ?::integer[], ?::bigint[])
                on conflict (number) do update set name = excluded.name, schools = excluded.schools,
                    version = excluded.version
                """)
                .param(Columns.of(rows, row -> row.number().value()))
                .param(Columns.of(rows, row -> named(row.board().name())))
                .param(Columns.of(rows, row -> row.board().schools()))
                .param(Columns.of(rows, BoardOnFile::version))
                .update();
    }

    private static @Nullable String named(@Nullable BoardName name) {
        return name == null ? null : name.value();
    }
}
