package nl.schoolleidersregister.feed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;

/**
 * A part of the log on its way to projections: everything in some buckets up to a position, less what came before.
 *
 * @param events in the order of the log
 * @param upTo nothing in these buckets comes before it that is not here or was not handed out earlier
 * @param buckets which
 */
public record Batch(List<LoggedEvent> events, Position upTo, Set<Integer> buckets) {

    /** Every bucket there is. */
    public static final Set<Integer> ALL =
            IntStream.range(0, Bucket.COUNT).boxed().collect(Collectors.toUnmodifiableSet());

    public Batch {
        events = List.copyOf(events);
        buckets = Set.copyOf(buckets);
    }

    /** A part of the log as a whole, which ends with its last event. */
    public static Batch of(List<LoggedEvent> events) {
        return new Batch(events, events.getLast().position(), ALL);
    }

    /** Whether it has every bucket. */
    public boolean isWhole() {
        return buckets.size() == Bucket.COUNT;
    }
}
