package nl.schoolleidersregister.feed;

import java.time.Duration;
import java.util.List;

/**
 * How far a rebuild is.
 *
 * @param id counts rebuilds
 * @param projections by name
 * @param done events of the log that it has passed; an estimate, for it reads no more than it needs
 * @param of events in the log when it began
 * @param perSecond in this run
 * @param left at that pace
 */
public record RebuildProgress(
        long id, List<String> projections, Phase phase, long done, long of, long perSecond, Duration left) {

    /** What it is doing. */
    public enum Phase {
        /** Reads the log, bucket by bucket. */
        FILLING,
        /** Makes the indexes. */
        INDEXING,
        /** Reads what came meanwhile, and takes the place of what people look at. */
        EXCHANGING
    }

    public RebuildProgress {
        projections = List.copyOf(projections);
    }
}
