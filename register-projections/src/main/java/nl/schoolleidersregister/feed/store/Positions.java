package nl.schoolleidersregister.feed.store;

import java.util.Arrays;
import java.util.List;
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
        return Arrays.stream(perBucket(projection.name()))
                .min(Position::compareTo)
                .orElse(Position.START);
    }

    /** Hands a batch to a projection, less what it has seen, and moves its positions; all in one transaction. */
    public void advance(Projection projection, List<LoggedEvent> batch) {
        transaction.executeWithoutResult(_ -> {
            var seen = perBucket(projection.name());
            var fresh = batch.stream()
                    .filter(event ->
                            event.position().isAfter(seen[event.metadata().bucket()]))
                    .toList();
            projection.project(fresh, view);
            move(projection.name(), batch.getLast().position());
        });
    }

    private Position[] perBucket(String projection) {
        var positions = new Position[Bucket.COUNT];
        Arrays.fill(positions, Position.START);
        view.sql("select bucket, era, tx::text::bigint as tx, global_index from view.position where projection = ?")
                .param(projection)
                .query(row -> {
                    positions[row.getInt("bucket")] =
                            new Position(row.getInt("era"), row.getLong("tx"), row.getLong("global_index"));
                });
        return positions;
    }

    /** A batch holds all events up to its last, of every bucket: so every bucket has passed it. */
    private void move(String projection, Position to) {
        view.sql("""
                insert into view.position (projection, bucket, era, tx, global_index)
                select ?, b, ?, ?::text::xid8, ? from unnest(?::int[]) as b
                on conflict (projection, bucket) do update
                set era = excluded.era, tx = excluded.tx, global_index = excluded.global_index
                """)
                .params(projection, to.era(), Long.toString(to.tx()), to.index(), BUCKETS)
                .update();
    }
}
