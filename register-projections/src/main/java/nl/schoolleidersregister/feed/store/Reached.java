package nl.schoolleidersregister.feed.store;

import java.util.Collections;
import java.util.Map;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.Position;

/**
 * How far one projection is.
 *
 * @param all what every bucket has passed
 * @param further buckets that are further than that, or were once
 */
record Reached(Position all, Map<Integer, Position> further) {

    Reached {
        further = Map.copyOf(further);
    }

    /** What it has passed in one bucket. */
    Position in(int bucket) {
        var own = further.getOrDefault(bucket, Position.START);
        return own.isAfter(all) ? own : all;
    }

    /** What it has passed in every bucket. */
    Position least() {
        return further.size() < Bucket.COUNT
                ? all
                : Collections.min(further.keySet().stream().map(this::in).toList());
    }
}
