package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateEnded;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateGiven;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.mandate}. */
final class Mandates {

    private static final Table<Map.Entry<Key, Times>> MANDATES = Table.<Map.Entry<Key, Times>>named("mandate")
            .key("execution", "uuid", row -> row.getKey().execution())
            .key("board", "text", row -> row.getKey().board())
            .column("given_at", "timestamptz", row -> row.getValue().given())
            .column("ended_at", "timestamptz", row -> row.getValue().ended());

    private record Key(UUID execution, String board) {}

    private record Times(Instant given, @Nullable Instant ended) {}

    private Mandates() {}

    static void write(List<LoggedEvent> facts, View view) {
        if (facts.isEmpty()) {
            return;
        }
        var mandates = onFile(facts, view);
        for (var logged : facts) {
            switch (logged.event()) {
                case MandateGiven fact ->
                    mandates.put(new Key(logged.key(), fact.board().value()), new Times(fact.at(), null));
                case MandateEnded fact ->
                    end(mandates, new Key(logged.key(), fact.board().value()), fact.at());
                default -> throw new IllegalArgumentException("Not about a mandate: " + logged.event());
            }
        }
        MANDATES.upsert(view, mandates.entrySet());
    }

    private static void end(Map<Key, Times> mandates, Key key, Instant at) {
        if (mandates.computeIfPresent(key, (_, known) -> new Times(known.given(), at)) == null) {
            throw new IllegalStateException("Ended mandate without a row: " + key);
        }
    }

    private static Map<Key, Times> onFile(List<LoggedEvent> facts, View view) {
        var found = new LinkedHashMap<Key, Times>();
        view.sql("select * from mandate where execution = any(?::uuid[])")
                .param(Columns.of(facts, LoggedEvent::key))
                .query(row -> {
                    found.put(
                            new Key(row.getObject("execution", UUID.class), row.getString("board")),
                            new Times(
                                    row.getObject("given_at", OffsetDateTime.class)
                                            .toInstant(),
                                    Rows.instant(row, "ended_at")));
                });
        return found;
    }
}
