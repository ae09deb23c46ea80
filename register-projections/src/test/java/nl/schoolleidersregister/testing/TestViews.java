package nl.schoolleidersregister.testing;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.testing.TestLog.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Views that a test writes by projections and reads as text. */
public final class TestViews {

    private static final List<String> TABLES = FeedConfiguration.projections().stream()
            .flatMap(projection -> projection.tables().stream())
            .toList();

    private final JdbcClient client;
    private final Views views;

    /** The views of this database. */
    public TestViews(TestDatabase database) {
        this.client = JdbcClient.create(database.register());
        this.views = new Views(database.register());
    }

    /** Entries as a reader of the log would give them, one transaction each. */
    public static List<LoggedEvent> logged(List<Entry> entries) {
        return loggedFrom(1, entries);
    }

    /** The same, from this transaction on. */
    public static List<LoggedEvent> loggedFrom(long firstTransaction, List<Entry> entries) {
        var logged = new ArrayList<LoggedEvent>();
        for (var entry : entries) {
            var number = firstTransaction + logged.size();
            logged.add(new LoggedEvent(
                    new Position(1, number, number),
                    entry.id(),
                    entry.stream(),
                    entry.sequence(),
                    entry.event(),
                    TestLog.metadata(entry),
                    entry.recordedAt()));
        }
        return logged;
    }

    /** Hands a batch to projections, as a feed does; what cannot be taken in is a fault. */
    public void advance(List<Projection> projections, List<LoggedEvent> batch) {
        advance(projections, Batch.of(batch));
    }

    /** The same for a batch of some buckets. */
    public void advance(List<Projection> projections, Batch batch) {
        views.writeStrictly(projections, batch);
    }

    /** Every row of every view, in a fixed order. */
    public List<String> rows() {
        return TABLES.stream()
                .flatMap(table -> rows("select t::text from view." + table + " t order by 1").stream()
                        .map(row -> table + row))
                .toList();
    }

    /** What a query gives, in its first column. */
    public List<String> rows(String query) {
        return client.sql(query).query((row, _) -> row.getString(1)).list();
    }

    /** How many rows every view has. */
    public List<String> counts() {
        return TABLES.stream()
                .flatMap(table -> rows("select '" + table + " ' || count(*) from view." + table).stream())
                .toList();
    }

    /** Empties the views and forgets how far they were. */
    public void clear() {
        TABLES.forEach(table -> client.sql("delete from view." + table).update());
        client.sql("delete from view.position").update();
        client.sql("delete from view.parked").update();
    }
}
