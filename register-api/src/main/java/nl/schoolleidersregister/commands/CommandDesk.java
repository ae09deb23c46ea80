package nl.schoolleidersregister.commands;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.AlreadyAnswered;
import nl.schoolleidersregister.store.Answers;
import nl.schoolleidersregister.store.ClaimTaken;
import nl.schoolleidersregister.store.GroupCommitEngine;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.RequestKey;
import nl.schoolleidersregister.store.Rider;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Where orders are handed in. The answer comes after the commit. A refusal, and the answer that nothing had to be
 * recorded, are given on fresh state only; a lost race is tried again, unless the person named the version they saw.
 */
public final class CommandDesk {

    private static final String EXPECTED = "expected";

    /** Processes that write to one stream at the same moment take it in turns; so often one is never the loser. */
    private static final int MOST_ATTEMPTS = 10;

    private final Map<Class<?>, StreamDesk<?, ?>> desks = new HashMap<>();
    private final CommandGateway gateway;
    private final Answers answers;
    private final OrderTimes times;
    private final Supplier<Stream<Gathering<?>>> gatherings;

    CommandDesk(
            CommandBus bus,
            CommandGateway gateway,
            EventStore store,
            Cache cache,
            Answers answers,
            OrderTimes times,
            Supplier<Stream<Gathering<?>>> gatherings) {
        this.times = times;
        this.gatherings = gatherings;
        this.gateway = gateway;
        this.answers = answers;
        for (var kind : StreamKinds.all()) {
            var desk = new StreamDesk<>(kind, store, cache);
            ordersOf(desk.orders()).forEach(order -> {
                desks.put(order, desk);
                bus.subscribe(order.getName(), this::handle);
            });
        }
        bus.subscribe(Orders.class.getName(), this::handle);
    }

    private static Stream<Class<?>> ordersOf(Class<?> orders) {
        return orders.isSealed()
                ? Arrays.stream(orders.getPermittedSubclasses()).flatMap(CommandDesk::ordersOf)
                : Stream.of(orders);
    }

    /**
     * Hands in an order.
     *
     * @return where it stands; when nothing had to be recorded, nothing
     * @throws RuleViolated when a rule refuses it
     * @throws VersionIsStale when somebody changed the stream since the person looked
     * @throws Answers.KeyUsedForAnother when the request's key belongs to another request
     */
    public Optional<Recorded> send(Command order, Ask ask) {
        return times.of(order, () -> answer(order, ask));
    }

    private Optional<Recorded> answer(Command order, Ask ask) {
        try {
            return attemptUntilCertain(order, ask);
        } catch (AlreadyAnswered | RuleViolated | ClaimTaken | VersionIsStale refused) {
            return Optional.of(answeredBefore(ask, refused));
        }
    }

    /** Hands in orders that belong together; the answer is about the last. */
    public Optional<Recorded> send(List<Command> orders, Ask ask) {
        return send(new Orders(orders), ask);
    }

    /**
     * Hands in orders that do not depend on each other: all in one unit of work, or, when a rule refuses one of them,
     * each on its own.
     *
     * @param orders by a name that sets each apart, also when the request is repeated with the same content
     * @return what became of each, in their order
     */
    public List<Each> sendEach(SequencedMap<String, ? extends Command> orders, RequestKey request) {
        if (orders.isEmpty()) {
            return List.of();
        }
        try {
            var together = new Each.Done(send(List.copyOf(orders.values()), Ask.repeatable(request)));
            return orders.values().stream().map(_ -> (Each) together).toList();
        } catch (RuleViolated _) {
            return orders.entrySet().stream()
                    .map(order -> sendAlone(order.getValue(), request.of(order.getKey())))
                    .toList();
        }
    }

    private Each sendAlone(Command order, RequestKey request) {
        try {
            return new Each.Done(send(order, Ask.repeatable(request)));
        } catch (RuleViolated refused) {
            return new Each.Refused(refused);
        }
    }

    private Optional<Recorded> attemptUntilCertain(Command order, Ask ask) {
        var memory = new Memory(true);
        for (var attempt = 1; ; attempt++) {
            try {
                var recorded = attempt(order, ask, memory);
                if (recorded.isPresent() || !memory.wasUsed()) {
                    return recorded;
                }
            } catch (RuleViolated | VersionIsStale refused) {
                if (!memory.wasUsed()) {
                    throw refused;
                }
            } catch (ConcurrencyException lost) {
                if (ask.expected() != null) {
                    throw new VersionIsStale(streamOf(order), lost);
                }
                if (attempt == MOST_ATTEMPTS) {
                    throw lost;
                }
            }
            // What is stored is checked by the log itself; a refusal, or that there is nothing to record, is not, and
            // another process may have gone on with these streams: from here on they are read.
            memory = new Memory(false);
        }
    }

    private Optional<Recorded> attempt(Command order, Ask ask, Memory memory) {
        var rider = new Rider(ask.claims(), ask.releases(), ask.request());
        CommandMessage<Command> message =
                new GenericCommandMessage<Command>(order).andMetaData(metadata(rider, ask, memory));
        long version = gateway.<Long>sendAndWait(message);
        return Optional.ofNullable(rider.position()).map(position -> new Recorded(streamOf(order), version, position));
    }

    private static Map<String, ?> metadata(Rider rider, Ask ask, Memory memory) {
        var metadata = new HashMap<String, Object>();
        metadata.put(Rider.KEY, rider);
        metadata.put(Memory.KEY, memory);
        if (ask.expected() != null) {
            metadata.put(EXPECTED, ask.expected());
        }
        if (ask.follows() != null) {
            metadata.put(GroupCommitEngine.CORRELATION, ask.follows().correlation());
            metadata.put(GroupCommitEngine.CAUSATION, ask.follows().fact());
        }
        return metadata;
    }

    /** Runs inside Axon's unit of work. */
    private Object handle(CommandMessage<?> message) throws Exception {
        for (var key : List.of(Rider.KEY, Memory.KEY)) {
            CurrentUnitOfWork.get().resources().put(key, message.getMetaData().get(key));
        }
        var expected = (Long) message.getMetaData().get(EXPECTED);
        return switch (message.getPayload()) {
            case Orders together -> handleAll(together.orders(), expected);
            case Command order -> desk(order).handle(complete(order), expected);
            default -> throw new IllegalArgumentException("Not an order: " + message.getPayloadType());
        };
    }

    private long handleAll(List<Command> orders, @Nullable Long expected) throws Exception {
        for (var order : orders.subList(0, orders.size() - 1)) {
            desk(order).handle(complete(order), null);
        }
        return desk(orders.getLast()).handle(complete(orders.getLast()), expected);
    }

    /** With the facts of other streams that somebody gathers for it; nearly all orders bring what they need. */
    private Command complete(Command order) {
        return gatherings
                .get()
                .filter(gathering -> gathering.orders().isInstance(order))
                .findFirst()
                .map(gathering -> gather(gathering, order))
                .orElse(order);
    }

    private static <C extends Command> Command gather(Gathering<C> gathering, Command order) {
        return gathering.gather(gathering.orders().cast(order));
    }

    /** A request that was answered before gets that answer, also when it would be refused today. */
    private Recorded answeredBefore(Ask ask, RuntimeException refused) {
        return Optional.ofNullable(ask.request())
                .flatMap(answers::find)
                .orElseThrow(() -> refused instanceof ClaimTaken taken
                        ? new RuleViolated(taken.claim().ifTaken())
                        : refused);
    }

    private String streamOf(Command order) {
        var last = order instanceof Orders(var orders) ? orders.getLast() : order;
        return desk(last).streamOf(last);
    }

    private StreamDesk<?, ?> desk(Command order) {
        var desk = desks.get(order.getClass());
        if (desk == null) {
            throw new IllegalArgumentException("No stream takes " + order.getClass());
        }
        return desk;
    }
}
