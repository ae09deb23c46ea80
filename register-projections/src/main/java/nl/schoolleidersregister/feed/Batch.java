package nl.schoolleidersregister.feed;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;

/**
 * A part of the log on its way to projections: everything in some buckets up to a position in each, less what came
 * before.
 *
 * @param events those of one subject in the order of the log
 * @param ends for each bucket: nothing in it comes before this that is not here or was not handed out earlier
 */
public record Batch(List<LoggedEvent> events, Map<Integer, Position> ends) {

    /** Every bucket there is. */
    public static final Set<Integer> ALL =
            IntStream.range(0, Bucket.COUNT).boxed().collect(Collectors.toUnmodifiableSet());

    public Batch {
        events = List.copyOf(events);
        ends = Map.copyOf(ends);
    }

    /** A part that ends at the same position in all of its buckets. */
    public Batch(List<LoggedEvent> events, Position upTo, Set<Integer> buckets) {
        this(events, buckets.stream().collect(toMap(bucket -> bucket, _ -> upTo)));
    }

    /** A part of the log as a whole, which ends with its last event. */
    public static Batch of(List<LoggedEvent> events) {
        return new Batch(events, events.getLast().position(), ALL);
    }

    /** Which buckets it has. */
    public Set<Integer> buckets() {
        return ends.keySet();
    }

    /** The furthest of its ends. */
    public Position upTo() {
        return Collections.max(ends.values());
    }

    /** Whether it has every bucket, up to the same position. */
    public boolean isWhole() {
        return ends.size() == Bucket.COUNT && ends.values().stream().distinct().count() == 1;
    }
}
