package nl.schoolleidersregister.feed.store;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.Position;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far projections are in the log, written in the transaction of the rows: a position that every bucket has passed,
 * and one for each bucket that is further.
 */
final class Positions {

    /** Stands for all buckets. */
    private static final int ALL = -1;

    private final JdbcClient view;

    Positions(JdbcClient view) {
        this.view = view;
    }

    /** How far one is, of those that were asked for. */
    static Reached of(Map<String, Reached> reached, Projection projection) {
        return reached.getOrDefault(projection.name(), new Reached(Position.START, Map.of()));
    }

    /** How far projections are, by name. */
    Map<String, Reached> reached(Collection<Projection> projections) {
        return read(projections);
    }

    /** The same; nobody else moves them in the buckets of the batch until this transaction ends. */
    Map<String, Reached> locked(Collection<Projection> projections, Batch batch) {
        if (batch.isWhole()) {
            lock(projections, Set.of(ALL), "for update");
        } else {
            lock(projections, Set.of(ALL), "for share");
            lock(projections, batch.buckets(), "for update");
        }
        return read(projections);
    }

    private void lock(Collection<Projection> projections, Set<Integer> buckets, String how) {
        if (rows(projections, buckets, how) < projections.size() * buckets.size()) {
            begin(projections, buckets);
            rows(projections, buckets, how);
        }
    }

    private int rows(Collection<Projection> projections, Set<Integer> buckets, String how) {
        return view.sql("select bucket from position where projection = any(?) and bucket = any(?)"
                        + " order by projection, bucket " + how)
                .params(names(projections), buckets.toArray(Integer[]::new))
                .query(Integer.class)
                .list()
                .size();
    }

    private void begin(Collection<Projection> projections, Set<Integer> buckets) {
        view.sql("""
                insert into position (projection, bucket, era, tx, global_index)
                select p, b, 0, '0', 0 from unnest(?::text[]) as p, unnest(?::int[]) as b
                order by p, b on conflict (projection, bucket) do nothing
                """)
                .params(names(projections), buckets.toArray(Integer[]::new))
                .update();
    }

    private Map<String, Reached> read(Collection<Projection> projections) {
        var all = new HashMap<String, Position>();
        var further = new HashMap<String, Map<Integer, Position>>();
        view.sql("select projection, bucket, era, tx::text::bigint as tx, global_index from position"
                        + " where projection = any(?)")
                .param(names(projections))
                .query(row -> {
                    var name = row.getString("projection");
                    if (row.getInt("bucket") == ALL) {
                        all.put(name, Position.of(row));
                    } else {
                        further.computeIfAbsent(name, _ -> new HashMap<>()).put(row.getInt("bucket"), Position.of(row));
                    }
                });
        return projections.stream()
                .map(Projection::name)
                .collect(toMap(
                        name -> name,
                        name -> new Reached(
                                all.getOrDefault(name, Position.START), further.getOrDefault(name, Map.of()))));
    }

    /** Projections have passed a batch; one that comes again sets nothing back. */
    void move(Collection<Projection> projections, Batch batch) {
        var ends = List.copyOf((batch.isWhole() ? Map.of(ALL, batch.upTo()) : batch.ends()).entrySet());
        view.sql("""
                update position set era = p.era, tx = p.tx, global_index = p.index
                from unnest(?::int[], ?::smallint[], ?::text[]::xid8[], ?::bigint[]) as p(bucket, era, tx, index)
                where projection = any(?) and position.bucket = p.bucket
                and (position.era, position.tx, position.global_index) < (p.era, p.tx, p.index)
                """)
                .param(ends.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
                .param(ends.stream().map(end -> end.getValue().era()).toArray(Integer[]::new))
                .param(ends.stream()
                        .map(end -> Long.toString(end.getValue().tx()))
                        .toArray(String[]::new))
                .param(ends.stream().map(end -> end.getValue().index()).toArray(Long[]::new))
                .param(names(projections))
                .update();
    }

    private static String[] names(Collection<Projection> projections) {
        return projections.stream().map(Projection::name).toArray(String[]::new);
    }
}
