package nl.schoolleidersregister.feed;

import java.util.Set;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views that have nothing of a long log when a process starts, because they are new or were emptied by a migration, are
 * written by a rebuild; the feed leaves them out until then and holds up nobody.
 *
 * @param far more facts than this are a long log
 */
record FarBehind(LogReader log, Views views, Rebuilds rebuilds, DirectFeed feed, int far) {

    private static final Logger LOG = LoggerFactory.getLogger(FarBehind.class);

    /** So many events the feed hands out by itself within a second or two. */
    static final int FAR = 20_000;

    void fill() {
        var empty = rebuilds.projections().stream()
                .filter(projection -> views.reached(projection).equals(Position.START))
                .map(Projection::name)
                .toList();
        rebuilds.alsoTell(feed::takeIn);
        if (empty.isEmpty() || !log.holdsMoreAfter(Position.START, far)) {
            rebuilds.resume();
        } else {
            LOG.info("Far behind the log, and written again from it: {}", empty);
            feed.leaveOut(empty);
            rebuilds.fill(Set.copyOf(empty));
        }
    }
}
