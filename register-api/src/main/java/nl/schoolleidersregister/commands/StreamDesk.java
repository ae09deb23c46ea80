package nl.schoolleidersregister.commands;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Stream;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Brings orders to the streams of one kind.
 *
 * @param <S> the kind of stream
 * @param <C> its orders
 */
public final class StreamDesk<S extends Stream<?>, C extends Command> {

    private final Kind<S, C> kind;
    private final Repository<S> streams;

    /** What an order does to the life of its stream. */
    public enum Life {
        /** The stream must be new. */
        BEGINS,
        /** The stream must be there. */
        CONTINUES,
        /** The stream is made when it is not there. */
        EITHER
    }

    /**
     * What there is to know about a kind of stream.
     *
     * @param type its class
     * @param orders its sealed orders
     * @param make an empty stream by its id
     * @param streamOf to which stream an order goes
     * @param life whether an order begins a stream, continues one, or does either
     * @param decide how an order is decided
     */
    public record Kind<S extends Stream<?>, C extends Command>(
            Class<S> type,
            Class<C> orders,
            Function<String, S> make,
            Function<C, String> streamOf,
            Function<C, Life> life,
            BiConsumer<S, C> decide) {}

    StreamDesk(Kind<S, C> kind, EventStore store, Cache cache) {
        this.kind = kind;
        CachingEventSourcingRepository<S> repository = EventSourcingRepository.builder(kind.type())
                .aggregateFactory(new Factory<>(kind))
                .eventStore(store)
                .cache(cache)
                .build();
        this.streams = repository;
    }

    Class<C> orders() {
        return kind.orders();
    }

    String streamOf(Command order) {
        return kind.streamOf().apply(kind.orders().cast(order));
    }

    /** Decides an order within the current unit of work and gives the stream's version afterwards. */
    long handle(Command command, @Nullable Long expected) throws Exception {
        var order = kind.orders().cast(command);
        var stream = kind.streamOf().apply(order);
        var aggregate = aggregate(order, stream);
        if (expected != null && !expected.equals(aggregate.version())) {
            throw new VersionIsStale(stream, expected, aggregate.version());
        }
        aggregate.execute(known -> kind.decide().accept(known, order));
        return requireNonNull(aggregate.version(), "an order to a new stream records something");
    }

    private Aggregate<S> aggregate(C order, String stream) throws Exception {
        Callable<S> fresh = () -> kind.make().apply(stream);
        return switch (kind.life().apply(order)) {
            case BEGINS -> streams.newInstance(fresh);
            case CONTINUES -> streams.load(stream);
            case EITHER -> streams.loadOrCreate(stream, fresh);
        };
    }

    /** Makes a stream by its id before its facts are replayed. */
    private static final class Factory<S extends Stream<?>> extends AbstractAggregateFactory<S> {

        private final Function<String, S> make;

        Factory(Kind<S, ?> kind) {
            super(kind.type());
            this.make = kind.make();
        }

        @Override
        @SuppressWarnings("rawtypes") // the interface declares it raw
        protected S doCreateAggregate(String stream, DomainEventMessage first) {
            return make.apply(stream);
        }
    }
}
