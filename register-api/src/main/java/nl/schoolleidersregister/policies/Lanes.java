package nl.schoolleidersregister.policies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.policies.store.PolicyStore;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out reactions: each lane in order, several lanes at once so that their commits go together. */
final class Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int AT_ONCE = 16;

    private final CommandDesk desk;
    private final PolicyStore store;
    private final AtomicReference<Position> sent = new AtomicReference<>(Position.START);

    Lanes(CommandDesk desk, PolicyStore store) {
        this.desk = desk;
        this.store = store;
    }

    /** One reaction to one fact. */
    record Due(String policy, LoggedEvent logged, Reaction reaction) {}

    /** Where the last order stands that any policy gave, as far as this process knows. */
    Position sent() {
        return sent.get();
    }

    /** A policy gave an order that stands here, in this process or in another. */
    void sent(Position position) {
        sent.accumulateAndGet(position, (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * Carries all of them out; comes back when each is done, refused or parked.
     *
     * @throws IllegalStateException when one could not even be parked: all of them have to be carried out again
     */
    void run(List<Due> due) {
        if (due.isEmpty()) {
            return;
        }
        var parked = store.parkedLanes();
        var lanes = due.stream().collect(groupingBy(one -> one.reaction().lane(), LinkedHashMap::new, toList()));
        var room = new Semaphore(AT_ONCE);
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lanes.forEach((lane, inOrder) -> {
                room.acquireUninterruptibly();
                running.add(threads.submit(() -> {
                    try {
                        runLane(inOrder, parked.contains(lane));
                    } finally {
                        room.release();
                    }
                }));
            });
        }
        running.forEach(Lanes::checkEnd);
    }

    /** A reaction that was neither carried out nor parked must not be passed by. */
    private static void checkEnd(Future<?> lane) {
        if (lane.state() == Future.State.FAILED) {
            throw new IllegalStateException("A lane broke off", lane.exceptionNow());
        }
    }

    private void runLane(List<Due> inOrder, boolean isParked) {
        var stopped = isParked;
        for (var one : inOrder) {
            if (stopped) {
                store.park(one.policy(), one.reaction().lane(), one.logged(), "waits for one before it");
                continue;
            }
            try {
                carryOut(one.logged(), one.reaction());
            } catch (RuntimeException fault) {
                LOG.error(
                        "{} failed at {} and is parked",
                        one.policy(),
                        one.logged().position(),
                        fault);
                store.park(one.policy(), one.reaction().lane(), one.logged(), fault.toString());
                stopped = true;
            }
        }
    }

    /** Gives the order; a refusal goes back as the order that the reaction names for it. */
    void carryOut(LoggedEvent cause, Reaction reaction) {
        var ask = Ask.following(cause.metadata().correlation(), cause.id());
        try {
            send(reaction.order(), ask);
        } catch (RuleViolated refused) {
            reaction.refused().apply(new RuleCode(refused.code())).ifPresent(order -> send(order, ask));
        }
    }

    private void send(Command order, Ask ask) {
        Optional<Recorded> recorded = desk.send(order, ask);
        recorded.ifPresent(done -> sent(done.position()));
    }
}
