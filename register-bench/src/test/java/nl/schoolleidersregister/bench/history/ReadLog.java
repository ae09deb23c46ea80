package nl.schoolleidersregister.bench.history;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.MetadataCodec;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.policies.store.PolicyStore;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.testing.ShownSeals;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A made-up history in databases of its own, as the register reads it. */
final class ReadLog implements AutoCloseable {

    private static final int BATCH = 1000;
    private static final Pattern TRANSACTION = Pattern.compile("\"tx\":\\d+");

    private final TestDatabase database = TestDatabase.fresh();
    private final EventCodec codec = EventCodec.ofRegister();
    private final GeneratedLog.Made made;

    ReadLog(Size size) throws SQLException, IOException {
        made = again(size);
    }

    /** Makes a history where there may be one. */
    GeneratedLog.Made again(Size size) throws SQLException, IOException {
        return GeneratedLog.into(database.register(), database.keys(), TestLog.MASTER, size);
    }

    GeneratedLog.Made made() {
        return made;
    }

    JdbcClient register() {
        return JdbcClient.create(database.register());
    }

    /** The one number that a query gives. */
    long one(String query) {
        return register().sql(query).query(Long.class).single();
    }

    /** The place that the policies have passed. */
    Position reached() {
        return new PolicyStore(database.register()).reached().passed();
    }

    /** Everything, opened, in the order of the log. */
    List<LoggedEvent> facts() {
        var reader = new LogReader(database.register(), codec, new KeyStore(database.keys(), TestLog.MASTER));
        var facts = new ArrayList<LoggedEvent>();
        for (var batch = reader.after(Position.START, BATCH);
                !batch.isEmpty();
                batch = reader.after(facts.getLast().position(), BATCH)) {
            facts.addAll(batch);
        }
        return facts;
    }

    /** A fact as it can be told: what it says, with whom and where, but for keys and numbers of transactions. */
    String told(LoggedEvent fact) {
        var subject = fact.metadata().subject();
        var encoded = codec.encode(fact.event(), subject, fact.stream(), fact.sequence(), new ShownSeals());
        var place = fact.position().index() + " " + fact.recordedAt() + " " + fact.id() + " " + fact.stream();
        return place + " " + fact.sequence() + " " + encoded.name() + " " + MetadataCodec.write(fact.metadata()) + " "
                + TRANSACTION.matcher(encoded.payload()).replaceAll("\"tx\":0");
    }

    /** Feeds the views; the one place that knows how. */
    void show(List<LoggedEvent> facts) {
        var views = new Views(database.register());
        for (var from = 0; from < facts.size(); from += BATCH) {
            var batch = facts.subList(from, Math.min(facts.size(), from + BATCH));
            views.writeStrictly(FeedConfiguration.projections(), Batch.of(batch));
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
