package nl.schoolleidersregister.feed.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import nl.schoolleidersregister.log.Unreadable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
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

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);

    private final DataSource database;
    private final String schema;
    private final JdbcClient client;
    private final Positions positions;
    private final ParkedSubjects parked;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;
    private final Map<List<Projection>, Followers> followers = new ConcurrentHashMap<>();

    /** The tables that people look at. */
    public Views(DataSource database) {
        this(database, SHOWN);
    }

    /** The tables of this schema. */
    public Views(DataSource database, String schema) {
        this.database = database;
        this.schema = schema;
        this.client = JdbcClient.create(database);
        this.positions = new Positions(client);
        this.parked = new ParkedSubjects(client);
        var manager = new DataSourceTransactionManager(database);
        this.transaction = new TransactionTemplate(manager);
        this.savepoint = new TransactionTemplate(manager);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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
            project(projections, batch, seen);
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
            parts.accept(at, events -> part(projections, new Batch(events, upTo, whole.buckets()), seen));
            positions.move(projections, whole);
            return null;
        });
    }

    private void part(List<Projection> projections, Batch part, Map<String, Reached> seen) {
        try {
            savepoint.executeWithoutResult(_ -> project(projections, part, seen));
        } catch (RuntimeException fault) {
            if (!Poison.is(fault)) {
                throw fault;
            }
            projections.forEach(projection -> projectWithoutPoison(projection, part, seen));
        }
    }

    private void project(List<Projection> projections, Batch batch, Map<String, Reached> seen) {
        var fresh = fresh(projections, batch, seen, parked.of(projections));
        for (var place = 0; place < projections.size(); place++) {
            var projection = projections.get(place);
            project(projection, fresh.get(place), view(batch, Positions.of(seen, projection)));
        }
    }

    private void writeWithoutPoison(Projection projection, Batch batch) {
        var one = List.of(projection);
        projectWithoutPoison(projection, batch, positions.locked(one, batch));
        positions.move(one, batch);
    }

    private void projectWithoutPoison(Projection projection, Batch batch, Map<String, Reached> seen) {
        var one = List.of(projection);
        var fresh = fresh(one, batch, seen, parked.of(one)).getFirst();
        var view = view(batch, Positions.of(seen, projection));
        Map<String, List<LoggedEvent>> bySubject =
                fresh.stream().collect(groupingBy(event -> event.metadata().subject(), LinkedHashMap::new, toList()));
        var poisoned = poisoned(projection, List.copyOf(bySubject.values()), view);
        project(
                projection,
                fresh.stream()
                        .filter(event -> !poisoned.contains(event.metadata().subject()))
                        .toList(),
                view);
    }

    /** Subjects with a fact that a projection cannot take in, found by halves; they are parked. */
    private Set<String> poisoned(Projection projection, List<List<LoggedEvent>> subjects, View view) {
        var fault = subjects.isEmpty() ? null : tried(projection, subjects, view);
        if (fault == null) {
            return Set.of();
        }
        if (subjects.size() == 1) {
            var first = subjects.getFirst().getFirst();
            var subject = first.metadata().subject();
            LOG.error("{} cannot take in what follows {} of {}", projection.name(), first.position(), subject, fault);
            parked.park(projection, first, fault);
            return Set.of(subject);
        }
        var half = subjects.size() / 2;
        var found = new HashSet<>(poisoned(projection, subjects.subList(0, half), view));
        found.addAll(poisoned(projection, subjects.subList(half, subjects.size()), view));
        return found;
    }

    /** What comes of handing over the facts of some subjects; nothing of it stays. */
    private @Nullable RuntimeException tried(Projection projection, List<List<LoggedEvent>> subjects, View view) {
        var events = subjects.stream().flatMap(List::stream).toList();
        return savepoint.execute(status -> {
            status.setRollbackOnly();
            try {
                project(projection, events, view);
                return null;
            } catch (RuntimeException fault) {
                if (!Poison.is(fault)) {
                    throw fault;
                }
                return fault;
            }
        });
    }

    private static void project(Projection projection, List<LoggedEvent> events, View view) {
        for (var event : events) {
            if (event.event() instanceof Unreadable unreadable) {
                throw new IllegalStateException(
                        "Cannot be read: " + unreadable.name() + " at " + event.position(), unreadable.fault());
            }
        }
        if (!events.isEmpty()) {
            projection.project(events, view);
        }
    }

    private View view(Batch batch, Reached known) {
        var empty = batch.buckets().stream().allMatch(bucket -> known.in(bucket).equals(Position.START));
        return new View(database, client, empty);
    }

    private Followers who(List<Projection> projections) {
        return followers.computeIfAbsent(projections, Followers::new);
    }

    /** Of a batch what each projection follows and has not seen, less the subjects that wait. */
    private List<List<LoggedEvent>> fresh(
            List<Projection> projections, Batch batch, Map<String, Reached> seen, Map<String, Set<String>> parked) {
        var who = who(projections);
        var known = projections.stream()
                .map(projection -> Positions.of(seen, projection))
                .toList();
        var waiting = projections.stream()
                .map(projection -> parked.getOrDefault(projection.name(), Set.of()))
                .toList();
        var fresh = projections.stream()
                .<List<LoggedEvent>>map(_ -> new ArrayList<>())
                .toList();
        for (var event : batch.events()) {
            var metadata = event.metadata();
            for (var place : who.of(event.event())) {
                if (event.position().isAfter(known.get(place).in(metadata.bucket()))
                        && !waiting.get(place).contains(metadata.subject())) {
                    fresh.get(place).add(event);
                }
            }
        }
        return fresh;
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
                var who = who(List.of(projection));
                var events = log.readableAbout(subject).stream()
                        .filter(event -> who.of(event.event()).length > 0)
                        .filter(event -> !one.from().isAfter(event.position())
                                && !event.position().isAfter(known.in(bucket)))
                        .toList();
                takeIn(projection, one, events);
            });
            return parked.find(projection, subject).isEmpty();
        });
    }

    private void takeIn(Projection projection, ParkedSubject one, List<LoggedEvent> events) {
        var view = new View(database, client, false);
        var fault = tried(projection, List.of(events), view);
        if (fault == null) {
            project(projection, events, view);
            parked.takeIn(one);
        } else {
            LOG.error("{} still cannot take in {}", one.projection(), one.subject(), fault);
            parked.triedAgain(one, fault);
        }
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
