package nl.schoolleidersregister.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.function.Consumer;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views that have nothing of a long log when a process starts, because they are new or were emptied by a migration, are
 * written by a rebuild.
 *
 * @param far more facts than this are a long log
 */
public record FarBehind(LogReader log, Views views, Rebuilds rebuilds, int far) {

    private static final Logger LOG = LoggerFactory.getLogger(FarBehind.class);

    /** So many events the feed hands out by itself within a second or two. */
    public static final int FAR = 20_000;

    /** Behind this call; the feed leaves them out until then and holds up nobody. */
    void fill(DirectFeed feed) {
        rebuilds.alsoTell(feed::takeIn);
        fill(feed::leaveOut);
    }

    /** Before anything else is written, here or in another process. */
    public void fillFirst() {
        fill(_ -> {});
        rebuilds.await();
    }

    private void fill(Consumer<Set<String>> begun) {
        var empty = rebuilds.projections().stream()
                .filter(projection -> views.reached(projection).equals(Position.START))
                .map(Projection::name)
                .collect(toUnmodifiableSet());
        if (empty.isEmpty() || !log.holdsMoreAfter(Position.START, far)) {
            rebuilds.resume();
        } else {
            LOG.info("Far behind the log, and written again from it: {}", empty);
            begun.accept(empty);
            rebuilds.fill(empty);
        }
    }
}
