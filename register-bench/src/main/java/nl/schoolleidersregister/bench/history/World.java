package nl.schoolleidersregister.bench.history;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.schoolleidersregister.commands.StreamDesk.Kind;
import nl.schoolleidersregister.commands.StreamDesk.Life;
import nl.schoolleidersregister.commands.StreamKinds;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.EventMetadata;
import nl.schoolleidersregister.policies.PoliciesConfiguration;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.RuleViolated;

/**
 * A register in memory: its streams decide, its policies follow at once. Whoever listens is told every fact after what
 * follows from it was done.
 */
final class World {

    private static final List<Kind<?, ?>> KINDS = StreamKinds.all();
    private static final Map<Class<?>, List<Policy>> POLICIES =
            PoliciesConfiguration.policies().stream().collect(groupingBy(Policy::about));
    private static final ClassValue<Kind<?, ?>> KIND_OF = new ClassValue<>() {
        @Override
        protected Kind<?, ?> computeValue(Class<?> order) {
            return KINDS.stream()
                    .filter(kind -> kind.orders().isAssignableFrom(order))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No stream takes " + order));
        }
    };

    private final Map<String, HeldStream<?, ?>> streams = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private final Ids ids;
    private final Consumer<MadeFact> log;
    private final Consumer<MadeFact> listener;
    private Instant now = Instant.EPOCH;

    World(Ids ids, Consumer<MadeFact> log, Consumer<MadeFact> listener) {
        this.ids = ids;
        this.log = log;
        this.listener = listener;
    }

    /** From which other thing something follows: the request that started it all, and the fact. */
    record Because(UUID correlation, UUID causation) {}

    void moveTo(Instant moment) {
        if (moment.isBefore(now)) {
            throw new IllegalArgumentException("Back from " + now + " to " + moment);
        }
        now = moment;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return Origin.dayOf(now);
    }

    UUID id() {
        return ids.next(now);
    }

    /** How often which rule refused. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    /** Carries out an order and what policies give because of it; false when a rule refuses it. */
    boolean order(Command order) {
        var id = id();
        return order(order, new Because(id, id));
    }

    /** The same, of an order that follows from something. */
    boolean order(Command order, Because because) {
        var told = new ArrayList<MadeFact>();
        var waiting = new ArrayDeque<MadeFact>();
        try {
            waiting.addAll(decide(order, because));
        } catch (RuleViolated refused) {
            refusals.merge(order.getClass().getSimpleName() + " " + refused.code(), 1, Integer::sum);
            return false;
        }
        while (!waiting.isEmpty()) {
            var fact = waiting.remove();
            told.add(fact);
            for (var policy : POLICIES.getOrDefault(fact.event().getClass(), List.of())) {
                policy.on(fact.logged()).forEach(reaction -> waiting.addAll(react(reaction, fact)));
            }
        }
        told.forEach(listener);
        return true;
    }

    private List<MadeFact> react(Reaction reaction, MadeFact fact) {
        var because = new Because(fact.metadata().correlation(), fact.id());
        try {
            return decide(reaction.order(), because);
        } catch (RuleViolated refused) {
            return reaction.refused()
                    .apply(new RuleCode(refused.code()))
                    .map(order -> decide(order, because))
                    .orElse(List.of());
        }
    }

    private List<MadeFact> decide(Command order, Because because) {
        var kind = KIND_OF.get(order.getClass());
        var stream = stream(requireNonNull(kind), order);
        var facts = new ArrayList<MadeFact>();
        for (var recorded : stream.decide(order)) {
            var fact = fact(recorded, order.origin(), because, facts.isEmpty());
            facts.add(fact);
            log.accept(fact);
        }
        return facts;
    }

    /** The stream that an order is for: new when the order begins one, and there when it goes on with one. */
    private <C extends Command> HeldStream<?, ?> stream(Kind<?, C> kind, Command order) {
        var id = HeldStream.streamOf(kind, order);
        var life = kind.life().apply(kind.orders().cast(order));
        if (life != Life.EITHER && streams.containsKey(id) == (life == Life.BEGINS)) {
            throw new IllegalStateException(id + " cannot take " + order);
        }
        return streams.computeIfAbsent(id, _ -> HeldStream.empty(kind, id));
    }

    private MadeFact fact(HeldStream.Recorded recorded, Origin origin, Because because, boolean first) {
        var subject = recorded.subject();
        var actor = origin.actor();
        var metadata = new EventMetadata(
                actor.account(), actor.role(), subject, Bucket.of(subject), because.correlation(), because.causation());
        Event event = recorded.event();
        return new MadeFact(id(), recorded.stream(), recorded.sequence(), recorded.type(), now, event, metadata, first);
    }
}
