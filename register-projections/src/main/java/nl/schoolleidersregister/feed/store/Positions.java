package nl.schoolleidersregister.feed.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Positions of the projections, one a bucket, written in the transaction of the rows. */
public final class Positions {

    private static final Integer[] BUCKETS =
            IntStream.range(0, Bucket.COUNT).boxed().toArray(Integer[]::new);

    private final JdbcClient view;
    private final TransactionTemplate transaction;

    /** Positions and views in this database. */
    public Positions(DataSource view) {
        this.view = JdbcClient.create(view);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(view));
    }

    /** The position that a projection has passed in every bucket. */
    public Position reached(Projection projection) {
        return read(projection.name(), "").values().stream()
                .min(Position::compareTo)
                .orElse(Position.START);
    }

    /**
     * Hands a batch to a projection, less what it has seen, and moves its positions; all in one transaction. Of two
     * processes that do so at once, the second waits and finds nothing new in its batch.
     */
    public void advance(Projection projection, List<LoggedEvent> batch) {
        transaction.executeWithoutResult(_ -> {
            var seen = locked(projection.name());
            var fresh = batch.stream()
                    .filter(event -> event.position()
                            .isAfter(seen.getOrDefault(event.metadata().bucket(), Position.START)))
                    .toList();
            projection.project(fresh, view);
            move(projection.name(), batch.getLast().position());
        });
    }

    private Map<Integer, Position> locked(String projection) {
        var positions = read(projection, " for update");
        if (positions.isEmpty()) {
            begin(projection);
            return read(projection, " for update");
        }
        return positions;
    }

    private Map<Integer, Position> read(String projection, String lock) {
        var positions = new HashMap<Integer, Position>();
        view.sql("select bucket, era, tx::text::bigint as tx, global_index from view.position where projection = ?"
                        + " order by bucket" + lock)
                .param(projection)
                .query(row -> {
                    positions.put(row.getInt("bucket"), Position.of(row));
                });
        return positions;
    }

    private void begin(String projection) {
        view.sql("""
                insert into view.position (projection, bucket, era, tx, global_index)
                select ?, b, 0, '0', 0 from unnest(?::int[]) as b
                on conflict (projection, bucket) do nothing
                """).params(projection, BUCKETS).update();
    }

    /**
     * A batch holds all events up to its last, of every bucket: so every bucket has passed it. A batch that comes again
     * sets nothing back.
     */
    private void move(String projection, Position to) {
        view.sql("""
                update view.position set era = p.era, tx = p.tx, global_index = p.index
                from (values (?::smallint, ?::text::xid8, ?::bigint)) as p(era, tx, index)
                where projection = ? and (position.era, position.tx, position.global_index) < (p.era, p.tx, p.index)
                """)
                .params(to.era(), Long.toString(to.tx()), to.index(), projection)
                .update();
    }
}
