package nl.schoolleidersregister.feed.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables of one schema that projections write. A batch is written with its position in one transaction, by all
 * projections together. A fact that a projection cannot take in stops its subject in that projection, and nothing else.
 */
public final class Views {

    /** The schema that people look at. */
    public static final String SHOWN = "view";

    /** Held shared by whoever writes to the schema that people look at, and alone by whoever exchanges its tables. */
    static final long EXCHANGE = 0x7669_6577_73L;

    private final String schema;
    private final JdbcClient client;
    private final Positions positions;
    private final ParkedSubjects parked;
    private final TransactionTemplate transaction;
    private final Intake intake;

    /** The tables that people look at. */
    public Views(DataSource database) {
        this(database, SHOWN);
    }

    /** The tables of this schema. */
    public Views(DataSource database, String schema) {
        this.schema = schema;
        this.client = JdbcClient.create(database);
        this.positions = new Positions(client);
        this.parked = new ParkedSubjects(client);
        var manager = new DataSourceTransactionManager(database);
        this.transaction = new TransactionTemplate(manager);
        this.intake = new Intake(database, client, parked, manager);
    }

    /** The position that a projection has passed in every bucket. */
    public Position reached(Projection projection) {
        return inSchema(() -> Positions.of(positions.reached(List.of(projection)), projection))
                .least();
    }

    /** The positions that projections have passed in every bucket, by name. */
    public Map<String, Position> reached(List<Projection> projections) {
        var known = inSchema(() -> positions.reached(projections));
        return projections.stream()
                .collect(toMap(Projection::name, one -> Positions.of(known, one).least()));
    }

    /** The positions that all of these projections have passed, bucket by bucket. */
    public List<Position> reachedByBucket(List<Projection> projections) {
        var reached = inSchema(() -> positions.reached(projections));
        return IntStream.range(0, Bucket.COUNT)
                .mapToObj(bucket -> projections.stream()
                        .map(projection -> Positions.of(reached, projection).in(bucket))
                        .min(Position::compareTo)
                        .orElse(Position.START))
                .toList();
    }

    /**
     * Hands a batch to projections, less what each has seen. What one of them cannot take in is parked: the subject of
     * that fact waits, in that projection.
     */
    public void write(List<Projection> projections, Batch batch) {
        try {
            writeStrictly(projections, batch);
        } catch (RuntimeException fault) {
            if (!Poison.is(fault)) {
                throw fault;
            }
            projections.forEach(projection -> inSchema(() -> {
                writeWithoutPoison(projection, batch);
                return null;
            }));
        }
    }

    /**
     * The same, but a fact that cannot be taken in is a fault, and then nothing of the batch is written. Of two
     * processes that do so at once, the second waits and finds nothing new in its batch.
     */
    public void writeStrictly(List<Projection> projections, Batch batch) {
        inSchema(() -> {
            var seen = positions.locked(projections, batch);
            intake.takeIn(projections, batch, seen);
            positions.move(projections, batch);
            return null;
        });
    }

    /**
     * Writes what a bucket holds from where it is, in one transaction however much that is.
     *
     * @param upTo so far it is read
     * @param parts hands over the events after a position, all of a subject together
     */
    public void fill(
            List<Projection> projections,
            int bucket,
            Position upTo,
            BiConsumer<Position, Consumer<List<LoggedEvent>>> parts) {
        inSchema(() -> {
            client.sql("set local work_mem = '64MB'").update();
            var whole = new Batch(List.of(), upTo, Set.of(bucket));
            var seen = positions.locked(projections, whole);
            var at = projections.stream()
                    .map(projection -> Positions.of(seen, projection).in(bucket))
                    .min(Position::compareTo)
                    .orElse(upTo);
            parts.accept(
                    at, events -> intake.takeInOrPark(projections, new Batch(events, upTo, whole.buckets()), seen));
            positions.move(projections, whole);
            return null;
        });
    }

    /**
     * Hands over what a courier brought: of the buckets in it nothing may be missing.
     *
     * @param begins for each bucket of the batch: what comes before the batch ends here
     * @return false when something is missing in between; then nothing was written
     */
    public boolean writeDelivered(List<Projection> projections, Batch batch, Map<Integer, Position> begins) {
        try {
            return inSchema(() -> {
                var seen = positions.locked(projections, batch);
                if (!hold(projections, seen, begins)) {
                    return false;
                }
                intake.takeIn(projections, batch, seen);
                positions.move(projections, batch);
                return true;
            });
        } catch (RuntimeException fault) {
            if (!Poison.is(fault)) {
                throw fault;
            }
            return projections.stream()
                    .allMatch(projection -> inSchema(() -> {
                        var seen = positions.locked(List.of(projection), batch);
                        var whole = hold(List.of(projection), seen, begins);
                        if (whole) {
                            intake.parkWhatCannotBeTakenIn(projection, batch, seen);
                            positions.move(List.of(projection), batch);
                        }
                        return whole;
                    }));
        }
    }

    private static boolean hold(
            List<Projection> projections, Map<String, Reached> seen, Map<Integer, Position> begins) {
        return projections.stream()
                .map(projection -> Positions.of(seen, projection))
                .allMatch(known -> begins.entrySet().stream()
                        .noneMatch(one -> one.getValue().isAfter(known.in(one.getKey()))));
    }

    private void writeWithoutPoison(Projection projection, Batch batch) {
        var one = List.of(projection);
        intake.parkWhatCannotBeTakenIn(projection, batch, positions.locked(one, batch));
        positions.move(one, batch);
    }

    /** What is parked, who waits longest first. */
    public List<ParkedSubject> parked() {
        return inSchema(parked::all);
    }

    /**
     * Tries again to take in what was parked, and what came after it.
     *
     * @return whether that went well; the fault is kept with what stays parked
     */
    public boolean tryAgain(Projection projection, String subject, LogReader log) {
        return inSchema(() -> {
            var bucket = Bucket.of(subject);
            var batch = new Batch(List.of(), Position.START, Set.of(bucket));
            var known = Positions.of(positions.locked(List.of(projection), batch), projection);
            var found = parked.find(projection, subject);
            found.ifPresent(one -> {
                var events = log.readableAbout(subject).stream()
                        .filter(event -> !one.from().isAfter(event.position())
                                && !event.position().isAfter(known.in(bucket)))
                        .toList();
                intake.tryAgain(projection, one, events);
            });
            return parked.find(projection, subject).isEmpty();
        });
    }

    private <T> T inSchema(Supplier<T> work) {
        return transaction.execute(_ -> {
            client.sql("select set_config('search_path', ?, true)")
                    .param(schema + ", public")
                    .query(String.class)
                    .single();
            if (schema.equals(SHOWN)) {
                client.sql("select pg_advisory_xact_lock_shared(?)")
                        .param(EXCHANGE)
                        .query(_ -> {});
            } else {
                client.sql("set local synchronous_commit = off").update();
            }
            return work.get();
        });
    }
}
