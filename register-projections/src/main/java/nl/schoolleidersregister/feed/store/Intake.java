package nl.schoolleidersregister.feed.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.log.Unreadable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What projections take in of a batch, within the transaction that writes it: each what it follows and has not seen. A
 * fact that one of them cannot take in stops its subject in that projection, and nothing else.
 */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final DataSource database;
    private final JdbcClient client;
    private final ParkedSubjects parked;
    private final TransactionTemplate savepoint;
    private final Map<List<Projection>, Followers> followers = new ConcurrentHashMap<>();

    Intake(DataSource database, JdbcClient client, ParkedSubjects parked, PlatformTransactionManager manager) {
        this.database = database;
        this.client = client;
        this.parked = parked;
        this.savepoint = new TransactionTemplate(manager);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Hands a batch to projections, less what each has seen.
     *
     * @param seen how far each is
     */
    void takeIn(List<Projection> projections, Batch batch, Map<String, Reached> seen) {
        var fresh = fresh(projections, batch, seen, parked.of(projections));
        for (var place = 0; place < projections.size(); place++) {
            var projection = projections.get(place);
            project(projection, fresh.get(place), view(batch, Positions.of(seen, projection)));
        }
    }

    /** The same, but of what one of them cannot take in the subject is parked; the rest goes on. */
    void takeInOrPark(List<Projection> projections, Batch part, Map<String, Reached> seen) {
        try {
            savepoint.executeWithoutResult(_ -> takeIn(projections, part, seen));
        } catch (RuntimeException fault) {
            if (!Poison.is(fault)) {
                throw fault;
            }
            projections.forEach(projection -> parkWhatCannotBeTakenIn(projection, part, seen));
        }
    }

    /** Hands a batch to one projection, less the subjects with a fact that it cannot take in: these are parked. */
    void parkWhatCannotBeTakenIn(Projection projection, Batch batch, Map<String, Reached> seen) {
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

    /** Hands over what waits about a parked subject; it stays parked when that still fails. */
    void tryAgain(Projection projection, ParkedSubject one, List<LoggedEvent> waiting) {
        var who = who(List.of(projection));
        var events = waiting.stream()
                .filter(event -> who.of(event.event()).length > 0)
                .toList();
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
}
