package nl.schoolleidersregister.days;

import java.time.Duration;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.policies.PolicyRunner;

/** Waits until policies and views have passed all that was recorded, where anything was. */
final class Abreast {

    private final LogReader log;
    private final PolicyRunner policies;
    private final Feed feed;
    private final Duration most;
    private Position passed = Position.START;

    /** Waits so long for the policies, and then for the views. */
    Abreast(LogReader log, PolicyRunner policies, Feed feed, Duration most) {
        this.log = log;
        this.policies = policies;
        this.feed = feed;
        this.most = most;
    }

    /**
     * That days began changes no view, so a row of days on which nobody did anything is not waited for.
     *
     * @throws IllegalStateException when they do not come that far: asked now, they would leave somebody out
     */
    void await() {
        if (!log.holdsAfter(passed, Day.STREAM)) {
            return;
        }
        var shown = policies.awaitAll(most)
                .filter(position -> feed.await(position, most))
                .orElseThrow(() -> new IllegalStateException(
                        "Policies or views do not pass " + log.last() + " within " + most.multipliedBy(2)));
        passed = shown;
    }
}
