package nl.schoolleidersregister.operations;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.days.store.DayFault;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.days.store.MadeRound;
import nl.schoolleidersregister.feed.RebuildProgress;
import nl.schoolleidersregister.feed.store.ParkedSubject;
import nl.schoolleidersregister.log.Behind;
import nl.schoolleidersregister.operations.ReadSide.StuckLane;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Figures about the register itself; nobody's data is among them. What is asked for together is looked up once, and
 * stays for a second.
 */
@Component
public final class Figures implements MeterBinder {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final String SECONDS = "seconds";
    private static final String PROJECTION = "projection";

    private final ReadSide side;
    private final DayRounds rounds;
    private final Clock clock;
    private volatile @Nullable Now latest;

    Figures(ReadSide side, DayRounds rounds, Clock clock) {
        this.side = side;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Everything at one moment; {@code taken} is for telling how old it is. */
    private record Now(
            long taken,
            Instant at,
            Map<String, Behind> projections,
            Behind policies,
            List<ParkedSubject> subjects,
            List<StuckLane> lanes,
            Optional<MadeRound> round,
            List<DayFault> faults,
            Optional<RebuildProgress> rebuild) {

        double secondsSince(@Nullable Instant moment) {
            return moment == null ? 0 : Math.max(0, Duration.between(moment, at).toMillis() / 1e3);
        }

        double parkedIn(String projection) {
            return subjects.stream()
                    .filter(one -> one.projection().equals(projection))
                    .count();
        }

        double oldestSubject() {
            return subjects.isEmpty() ? 0 : secondsSince(subjects.getFirst().since());
        }

        double oldestLane() {
            return secondsSince(lanes.stream()
                    .map(lane -> lane.first().since())
                    .min(Instant::compareTo)
                    .orElse(null));
        }

        double oldestFault() {
            return secondsSince(
                    faults.stream().map(DayFault::since).min(Instant::compareTo).orElse(null));
        }

        double daysBehind() {
            var today = Day.byTheRegister(at).today();
            return round.map(made -> ChronoUnit.DAYS.between(made.day(), today)).orElse(0L);
        }

        double ofRebuild(ToDoubleFunction<RebuildProgress> figure) {
            return rebuild.map(figure::applyAsDouble).orElse(0.0);
        }
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var name : side.projections().keySet()) {
            of(
                            "register.feed.behind",
                            "facts",
                            "Facts that a projection has not passed",
                            now -> behind(now, name).events())
                    .tag(PROJECTION, name)
                    .register(meters);
            of(
                            "register.feed.lag",
                            SECONDS,
                            "Age of the first fact that a projection has not passed",
                            now -> now.secondsSince(behind(now, name).since()))
                    .tag(PROJECTION, name)
                    .register(meters);
            of(
                            "register.parked.subjects",
                            "subjects",
                            "Subjects that a projection leaves out",
                            now -> now.parkedIn(name))
                    .tag(PROJECTION, name)
                    .register(meters);
        }
        queues(meters);
        days(meters);
        rebuild(meters);
    }

    private static Behind behind(Now now, String projection) {
        return requireNonNull(now.projections().get(projection));
    }

    private void queues(MeterRegistry meters) {
        of(
                        "register.policies.behind",
                        "facts",
                        "Facts that the policies have not passed",
                        now -> now.policies().events())
                .register(meters);
        of(
                        "register.parked.lanes",
                        "lanes",
                        "Persons and things for which a policy is stuck",
                        now -> now.lanes().size())
                .register(meters);
        age("subjects", Now::oldestSubject).register(meters);
        age("lanes", Now::oldestLane).register(meters);
        age("policies", now -> now.secondsSince(now.policies().since())).register(meters);
        age("days", Now::oldestFault).register(meters);
    }

    private Gauge.Builder<Figures> age(String queue, ToDoubleFunction<Now> figure) {
        return of("register.queue.age", SECONDS, "How long the first of a queue waits", figure)
                .tag("queue", queue);
    }

    private void days(MeterRegistry meters) {
        of("register.day.behind", "days", "Days since the last round of the day", Now::daysBehind)
                .register(meters);
        of(
                        "register.day.faults",
                        "dossiers",
                        "Days that could not be brought to a dossier",
                        now -> now.faults().size())
                .register(meters);
    }

    private void rebuild(MeterRegistry meters) {
        of("register.rebuild.running", "rebuilds", "Rebuilds that run in this process", now -> now.ofRebuild(_ -> 1))
                .register(meters);
        of(
                        "register.rebuild.done",
                        "facts",
                        "Facts that the rebuild has passed",
                        now -> now.ofRebuild(RebuildProgress::done))
                .register(meters);
        of(
                        "register.rebuild.goal",
                        "facts",
                        "Facts that the rebuild has to pass",
                        now -> now.ofRebuild(RebuildProgress::of))
                .register(meters);
        of(
                        "register.rebuild.left",
                        SECONDS,
                        "How long the rebuild still takes, at its pace",
                        now -> now.ofRebuild(one -> one.left().toSeconds()))
                .register(meters);
    }

    private Gauge.Builder<Figures> of(String name, String unit, String what, ToDoubleFunction<Now> figure) {
        return Gauge.builder(name, this, figures -> figure.applyAsDouble(figures.now()))
                .baseUnit(unit)
                .description(what);
    }

    private Now now() {
        var known = latest;
        var moment = io.micrometer.core.instrument.Clock.SYSTEM.monotonicTime();
        if (known == null || moment - known.taken() > FRESH) {
            known = new Now(
                    moment,
                    Instant.now(clock),
                    side.projections(),
                    side.policies(),
                    side.parkedSubjects(),
                    side.stuckLanes(),
                    rounds.last(),
                    rounds.faults(),
                    side.rebuilding());
            latest = known;
        }
        return known;
    }
}
