package nl.schoolleidersregister.policies;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Origin;

/** A policy of which the orders for some people fail unexpectedly, until the fault is mended. */
final class FaultyPolicy implements Policy {

    /** An order that no stream takes. */
    private record Unknown(Origin origin) implements Command {}

    private final Policy policy;
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();

    FaultyPolicy(Policy policy) {
        this.policy = policy;
    }

    void fail(DossierId who) {
        broken.add(who.toString());
    }

    void mend() {
        broken.clear();
    }

    /** How often it was asked what a fact asks for. */
    int asked() {
        return asked.get();
    }

    @Override
    public String name() {
        return policy.name();
    }

    @Override
    public Class<? extends Event> about() {
        return policy.about();
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return policy.on(logged).stream()
                .map(reaction -> {
                    asked.incrementAndGet();
                    return broken.contains(reaction.lane())
                            ? Reaction.of(
                                    reaction.lane(),
                                    new Unknown(reaction.order().origin()))
                            : reaction;
                })
                .toList();
    }
}
