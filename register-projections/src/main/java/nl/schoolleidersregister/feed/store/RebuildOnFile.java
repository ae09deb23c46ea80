package nl.schoolleidersregister.feed.store;

import java.time.Instant;
import java.util.List;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.Position;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild that runs or ran.
 *
 * @param projections by name
 * @param upTo settled when it began
 * @param endedAt null while it runs
 * @param fault why it ended without having been shown; null when it went well
 */
public record RebuildOnFile(
        long id,
        List<String> projections,
        Position upTo,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String fault) {

    public RebuildOnFile {
        projections = List.copyOf(projections);
    }

    /** Those of these projections that it writes. */
    public List<Projection> of(List<Projection> all) {
        return all.stream()
                .filter(projection -> projections.contains(projection.name()))
                .toList();
    }
}
