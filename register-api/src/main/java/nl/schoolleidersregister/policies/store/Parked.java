package nl.schoolleidersregister.policies.store;

import java.time.Instant;
import nl.schoolleidersregister.log.Position;

/**
 * A reaction that was left for later.
 *
 * @param id order of parking
 * @param position of the fact in the log
 * @param fault what went wrong, for whoever looks
 * @param tries how often it was tried
 */
public record Parked(
        long id,
        String policy,
        String lane,
        Position position,
        String stream,
        long sequence,
        String fault,
        Instant since,
        int tries) {}
