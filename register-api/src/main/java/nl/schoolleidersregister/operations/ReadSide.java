package nl.schoolleidersregister.operations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.RebuildProgress;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.feed.store.ParkedSubject;
import nl.schoolleidersregister.feed.store.RebuildOnFile;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.Behind;
import nl.schoolleidersregister.log.LogDistance;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.policies.PolicyRunner;
import nl.schoolleidersregister.policies.store.Parked;
import nl.schoolleidersregister.policies.store.PolicyStore;
import org.springframework.stereotype.Component;

/** What follows the log, and what a person can do about it: try again what is parked, write views again. */
@Component
public final class ReadSide {

    private static final Duration LONGEST_RETRY = Duration.ofSeconds(5);

    private final LogReader log;
    private final LogDistance distance;
    private final Views views;
    private final Rebuilds rebuilds;
    private final PolicyStore policies;
    private final PolicyRunner runner;

    ReadSide(
            LogReader log,
            LogDistance distance,
            Views views,
            Rebuilds rebuilds,
            PolicyStore policies,
            PolicyRunner runner) {
        this.log = log;
        this.distance = distance;
        this.views = views;
        this.rebuilds = rebuilds;
        this.policies = policies;
        this.runner = runner;
    }

    /** How far every projection is behind the log, by name, in the order of the list of projections. */
    public Map<String, Behind> projections() {
        var reached = views.reached(rebuilds.projections());
        var behind = distance.behind(reached.values());
        var found = new LinkedHashMap<String, Behind>();
        for (var projection : rebuilds.projections()) {
            found.put(projection.name(), behind.get(reached.get(projection.name())));
        }
        return found;
    }

    /** How far the policies are behind the log. */
    public Behind policies() {
        return distance.behind(policies.reached().passed());
    }

    /** What projections left out, who waits longest first. */
    public List<ParkedSubject> parkedSubjects() {
        return views.parked();
    }

    /** Reactions that could not be carried out, the first of each lane. */
    public List<StuckLane> stuckLanes() {
        return policies.parked().stream()
                .collect(groupingBy(Parked::lane, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(lane -> new StuckLane(lane.getFirst(), lane.size() - 1))
                .toList();
    }

    /**
     * Reactions of one person or thing that wait.
     *
     * @param first the one that failed
     * @param others how many wait for that one
     */
    public record StuckLane(Parked first, int others) {}

    /**
     * Tries to take in again what a projection left out, and what came after it.
     *
     * @return whether it is no longer parked; nothing when it was not parked
     */
    public Optional<Boolean> tryAgain(String projection, String subject) {
        return views.parked().stream()
                .filter(one ->
                        one.projection().equals(projection) && one.subject().equals(subject))
                .findFirst()
                .map(_ -> views.tryAgain(rebuilds.projection(projection), subject, log));
    }

    /**
     * Tries all parked reactions again, in the order of their lanes.
     *
     * @param number of the one that somebody looks at
     * @return whether that one is no longer parked; nothing when it was not parked
     */
    public Optional<Boolean> tryAgain(long number) {
        if (!isParked(number)) {
            return Optional.empty();
        }
        runner.retryNow(LONGEST_RETRY);
        return Optional.of(!isParked(number));
    }

    private boolean isParked(long number) {
        return policies.parked().stream().anyMatch(one -> one.id() == number);
    }

    /** Names of projections among these that there are not. */
    public List<String> unknown(Collection<String> names) {
        var known = rebuilds.projections().stream().map(Projection::name).toList();
        return names.stream().filter(name -> !known.contains(name)).distinct().toList();
    }

    /**
     * Begins to write views again, behind this call.
     *
     * @param names of projections; none stands for all
     * @return false when a rebuild runs, or was cut off and has to be finished first
     * @throws IllegalArgumentException when there is no such projection
     */
    public boolean rebuild(Collection<String> names) {
        return rebuilds.start(names);
    }

    /**
     * Goes on with a rebuild that was cut off, behind this call.
     *
     * @return false when there is none, or one runs here
     */
    public boolean resume() {
        return rebuilds.resume();
    }

    /** The rebuild that runs in this process. */
    public Optional<RebuildProgress> rebuilding() {
        return rebuilds.progress();
    }

    /** The last rebuilds, the latest first. */
    public List<RebuildOnFile> rebuilds() {
        return rebuilds.last();
    }
}
