package nl.schoolleidersregister.testing;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Positions;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.testing.TestLog.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Views that a test writes by projections and reads as text. */
public final class TestViews {

    private static final List<String> TABLES = List.of(
            "dossier",
            "register_name",
            "dossier_name",
            "qualification",
            "employment",
            "pe_points",
            "activity",
            "choice",
            "precedent",
            "activity_day",
            "recognition",
            "guided_session",
            "guided_part",
            "provider",
            "offering",
            "execution",
            "attendance",
            "school",
            "board",
            "namesake",
            "evidence",
            "regulation",
            "regulation_document",
            "standard",
            "standard_competence",
            "standard_mapping",
            "standard_form",
            "goal",
            "goal_activity",
            "team_activity",
            "team_part");

    private final JdbcClient client;
    private final Positions positions;

    /** The views of this database. */
    public TestViews(TestDatabase database) {
        this.client = JdbcClient.create(database.register());
        this.positions = new Positions(database.register());
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

    /** Where the projections are. */
    public Positions positions() {
        return positions;
    }

    /** Hands a batch to projections, as a feed does. */
    public void advance(List<Projection> projections, List<LoggedEvent> batch) {
        projections.forEach(projection -> positions.advance(projection, batch));
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
    }
}
