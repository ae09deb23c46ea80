package nl.schoolleidersregister.policies;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.feed.News;
import nl.schoolleidersregister.feed.Progress;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.policies.Lanes.Due;
import nl.schoolleidersregister.policies.store.Parked;
import nl.schoolleidersregister.policies.store.PolicyStore;
import nl.schoolleidersregister.policies.store.Reached;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the log after every commit and carries out what the policies ask for; one process at a time. */
public final class PolicyRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyRunner.class);
    private static final int BATCH = 1_000;
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);
    private static final Duration KEEP_EVERY = Duration.ofMillis(200);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(20);

    private final LogReader log;
    private final PolicyStore store;
    private final Lanes lanes;
    private final List<Policy> policies;
    private final Set<String> names;
    private final OneAtATime lock;
    private final Every retry;
    private final Every keep = new Every(KEEP_EVERY);
    private final Every look = new Every(LOOK_EVERY);
    private final Queue<CountDownLatch> retriesAsked = new ConcurrentLinkedQueue<>();
    private final News news = new News();
    private final Progress progress = new Progress();
    private volatile boolean closing;
    private @Nullable Thread thread;

    /** A runner of these policies; {@link #start} sets it to work. */
    public PolicyRunner(
            LogReader log,
            PolicyStore store,
            CommandDesk desk,
            List<Policy> policies,
            OneAtATime lock,
            Duration retryEvery) {
        this.log = log;
        this.store = store;
        this.lanes = new Lanes(desk, store);
        this.policies = List.copyOf(policies);
        this.names = policies.stream()
                .map(policy -> EventTypes.REGISTER.nameOf(policy.about()))
                .collect(toUnmodifiableSet());
        this.lock = lock;
        this.retry = new Every(retryEvery);
    }

    /** Starts, from where the policies were. */
    public void start() {
        thread = Thread.ofPlatform().name("policies").daemon().start(this::run);
    }

    /** Something was stored. */
    public void wake() {
        news.ring();
    }

    /**
     * Waits until the policies have passed a position and all that they ordered because of it.
     *
     * @return the position after which the views show it; nothing of it may be there yet when {@code most} is over
     */
    public Position await(Position position, Duration most) {
        var left = most.toNanos();
        var goal = position;
        if (!hasPassed(goal)) {
            wake();
        }
        // One order asks for the next through each policy at most once; what is sent after that is of others.
        for (var hop = 0; hop <= policies.size() && left > 0; hop++) {
            left = progress.awaitNanos(goal, left);
            var sent = lanes.sent();
            if (!sent.isAfter(goal)) {
                return goal;
            }
            goal = sent;
        }
        return goal;
    }

    /** Whether the policies have passed a position: what it asked for was ordered, or is parked. */
    public boolean hasPassed(Position position) {
        return !position.isAfter(progress.passed());
    }

    /**
     * Waits until the policies have passed all that is recorded by now, by whatever process, and all that they ordered
     * because of it.
     *
     * @return the position after which the views show it; nothing when it took longer than {@code most}
     */
    public Optional<Position> awaitAll(Duration most) {
        var left = most.toNanos();
        var goal = log.last();
        // As above; where another process runs the policies, what they ordered is only seen in the log.
        for (var hop = 0; hop <= policies.size(); hop++) {
            left = progress.awaitNanos(goal, left);
            if (left <= 0) {
                return Optional.empty();
            }
            var last = log.last();
            if (!last.isAfter(goal)) {
                return Optional.of(goal);
            }
            goal = last;
        }
        return Optional.of(goal);
    }

    private void run() {
        while (!closing) {
            try {
                if (lock.isHere()) {
                    work();
                } else {
                    follow();
                }
            } catch (RuntimeException fault) {
                LOG.error("The policies stopped at {}; they try again in {}", progress.passed(), AFTER_FAULT, fault);
                sleep(AFTER_FAULT);
            }
        }
    }

    private void work() {
        var begun = store.reached();
        var at = begun.passed();
        var kept = at;
        lanes.sent(begun.sent());
        progress.pass(at);
        while (!closing) {
            retryWhenDue();
            var until = log.settled();
            var batch = until.isAfter(at) ? log.between(at, until, names, BATCH) : List.<LoggedEvent>of();
            lanes.run(due(batch));
            var to = batch.size() == BATCH ? batch.getLast().position() : until;
            at = to.isAfter(at) ? to : at;
            // Where nothing had to be done, going through it again does no harm: that is not written down each time.
            if (at.isAfter(kept) && (!batch.isEmpty() || keep.isDue())) {
                store.reach(new Reached(at, lanes.sent()));
                keep.done();
                kept = at;
            }
            progress.pass(at);
            if (batch.size() < BATCH) {
                news.await();
            }
            if (isTimeToLook()) {
                return;
            }
        }
    }

    /** The lock is looked at anew every second: the connection of whoever has it may have gone. */
    private boolean isTimeToLook() {
        var due = look.isDue();
        if (due) {
            look.done();
        }
        return due;
    }

    /**
     * Another process runs the policies: this one only looks how far they are, and passes by itself what no policy
     * asks anything of, which that process does not write down each time.
     */
    private void follow() {
        while (!closing && !isTimeToLook()) {
            var there = store.reached();
            var until = log.settled();
            lanes.sent(there.sent());
            var nothingLeft = until.isAfter(there.passed())
                    && log.between(there.passed(), until, names, 1).isEmpty();
            progress.pass(nothingLeft ? until : there.passed());
            news.await();
        }
    }

    private List<Due> due(List<LoggedEvent> batch) {
        var due = new ArrayList<Due>();
        for (var logged : batch) {
            for (var policy : policies) {
                policy.on(logged).forEach(reaction -> due.add(new Due(policy.name(), logged, reaction)));
            }
        }
        return due;
    }

    /**
     * Tries what is parked again at once, where the policies run in this process; elsewhere it is tried every half
     * minute.
     *
     * @return whether all of it had its turn; false when that took longer than {@code most}
     */
    public boolean retryNow(Duration most) {
        var turn = new CountDownLatch(1);
        retriesAsked.add(turn);
        wake();
        try {
            return turn.await(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void retryWhenDue() {
        var asked = new ArrayList<CountDownLatch>();
        for (var turn = retriesAsked.poll(); turn != null; turn = retriesAsked.poll()) {
            asked.add(turn);
        }
        if (asked.isEmpty() && !retry.isDue()) {
            return;
        }
        var stuck = new HashSet<String>();
        for (var parked : store.parked()) {
            if (!stuck.contains(parked.lane()) && !isDone(parked)) {
                stuck.add(parked.lane());
            }
        }
        retry.done();
        asked.forEach(CountDownLatch::countDown);
    }

    private boolean isDone(Parked parked) {
        try {
            var logged = log.fact(parked.stream(), parked.sequence());
            named(parked.policy()).on(logged).stream()
                    .filter(reaction -> reaction.lane().equals(parked.lane()))
                    .forEach(reaction -> lanes.carryOut(logged, reaction));
            store.done(parked);
            return true;
        } catch (RuntimeException fault) {
            LOG.warn("{} failed again at {}", parked.policy(), parked.position(), fault);
            store.failed(parked, fault.toString());
            return false;
        }
    }

    /** What is parked is never dropped because a policy got another name. */
    private Policy named(String name) {
        return policies.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No policy is called " + name));
    }

    private static void sleep(Duration pause) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Finishes the batch under way and stops. */
    @Override
    public void close() {
        closing = true;
        wake();
        try {
            if (thread != null && !thread.join(LONGEST_CLOSE)) {
                LOG.warn("The policies are still at their last batch after {}", LONGEST_CLOSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        lock.close();
    }
}
