package nl.schoolleidersregister.feed.store;

import java.time.Instant;
import nl.schoolleidersregister.log.Position;

/**
 * Somebody or something whose facts a projection no longer takes in, because one of them could not be: the view shows
 * what was before it.
 *
 * @param from position of the fact that could not be taken in; those of the same subject after it wait too
 * @param stream where that fact stands
 * @param sequence which fact of that stream
 * @param fault what went wrong, for whoever looks
 * @param tries how often it was tried
 */
public record ParkedSubject(
        String projection,
        String subject,
        Position from,
        String stream,
        long sequence,
        String fault,
        Instant since,
        int tries) {}
