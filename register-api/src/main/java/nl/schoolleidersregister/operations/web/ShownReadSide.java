package nl.schoolleidersregister.operations.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.feed.RebuildProgress;
import nl.schoolleidersregister.feed.store.ParkedSubject;
import nl.schoolleidersregister.feed.store.RebuildOnFile;
import nl.schoolleidersregister.log.Behind;
import nl.schoolleidersregister.operations.ReadSide;
import nl.schoolleidersregister.operations.ReadSide.StuckLane;
import org.jspecify.annotations.Nullable;

/**
 * How views and policies are doing, in the model as {@code side}.
 *
 * @param policies how far those are
 * @param rebuild the one that runs here; null when none does
 * @param cutOff the one that was begun and runs no longer, or in another process; null when there is none
 * @param last the last rebuilds that ended, the latest first
 */
record ShownReadSide(
        List<ShownProjection> projections,
        Behind policies,
        List<StuckSubject> subjects,
        List<StuckReaction> reactions,
        @Nullable ShownRebuild rebuild,
        @Nullable RebuildOnFile cutOff,
        List<RebuildOnFile> last) {

    ShownReadSide {
        projections = List.copyOf(projections);
        subjects = List.copyOf(subjects);
        reactions = List.copyOf(reactions);
        last = List.copyOf(last);
    }

    /** One projection. */
    record ShownProjection(String name, Behind behind) {

        static ShownProjection of(Map.Entry<String, Behind> one) {
            return new ShownProjection(one.getKey(), one.getValue());
        }
    }

    /** Somebody or something that a projection leaves out. */
    record StuckSubject(About.Whom whom, ParkedSubject parked) {}

    /** Somebody or something for which a policy is stuck. */
    record StuckReaction(About.Whom whom, StuckLane lane) {}

    /** A rebuild that runs. */
    record ShownRebuild(RebuildProgress progress) {

        /** Whole minutes that are left at this pace, rounded up; nothing while the pace is not known. */
        public long minutesLeft() {
            return progress.left().plusSeconds(59).toMinutes();
        }
    }

    static ShownReadSide of(ReadSide side, About about) {
        var running = side.rebuilding().map(ShownRebuild::new).orElse(null);
        var rebuilds = side.rebuilds();
        return new ShownReadSide(
                side.projections().entrySet().stream().map(ShownProjection::of).toList(),
                side.policies(),
                side.parkedSubjects().stream()
                        .map(one -> new StuckSubject(about.of(one.subject()), one))
                        .toList(),
                side.stuckLanes().stream()
                        .map(one -> new StuckReaction(about.of(one.first().lane()), one))
                        .toList(),
                running,
                running == null
                        ? rebuilds.stream()
                                .filter(one -> one.endedAt() == null)
                                .findFirst()
                                .orElse(null)
                        : null,
                rebuilds.stream().filter(one -> one.endedAt() != null).toList());
    }

    /** How many projections are behind the log. */
    public long manyBehind() {
        return projections.stream().filter(one -> !one.behind().isAbreast()).count();
    }

    /** How many persons and things are stuck, in whatever way. */
    public int manyStuck() {
        return subjects.size() + reactions.size();
    }

    /** How long a rebuild took, in seconds. */
    public long seconds(RebuildOnFile one) {
        Instant ended = one.endedAt();
        return ended == null ? 0 : Duration.between(one.begunAt(), ended).toSeconds();
    }
}
