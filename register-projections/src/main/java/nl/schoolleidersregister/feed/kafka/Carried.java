package nl.schoolleidersregister.feed.kafka;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.log.StoredFact;

/**
 * What one message of a partition says.
 *
 * @param partition in which it came
 * @param partitions among how many the buckets were divided when it was sent: bucket modulo that number
 * @param after what comes before it in these buckets ends here
 * @param upTo nothing else comes in these buckets up to here
 * @param fact what stands there; nothing when the message only says how far the log was read
 */
record Carried(int partition, int partitions, Position after, Position upTo, Optional<StoredFact> fact) {

    /** The buckets of its partition. */
    Set<Integer> buckets() {
        return IntStream.range(0, Bucket.COUNT)
                .filter(bucket -> bucket % partitions == partition)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
