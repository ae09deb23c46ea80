package nl.schoolleidersregister.shared;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;

/**
 * Streams of one kind on Axon's store in memory: an order is decided, recorded and replayed in the life cycle it has in
 * the product, and every order finds the stream made anew from its facts.
 *
 * @param <S> the kind of stream
 * @param <E> its facts
 * @param <C> its orders
 */
public final class MemoryStreams<S extends Stream<E>, E extends Event, C extends Command> {

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Class<S> type;
    private final Class<E> facts;
    private final Function<String, S> make;
    private final BiConsumer<S, C> decide;
    private final Repository<S> streams;

    /** Streams by their class, their facts, how an empty one is made and how one decides. */
    public MemoryStreams(Class<S> type, Class<E> facts, Function<String, S> make, BiConsumer<S, C> decide) {
        this.type = type;
        this.facts = facts;
        this.make = make;
        this.decide = decide;
        EventSourcingRepository<S> repository = EventSourcingRepository.builder(type)
                .aggregateFactory(new Factory<>(type, make))
                .eventStore(store)
                .build();
        this.streams = repository;
    }

    /** Adds facts to a stream as they are, as if they had been decided before. */
    public void store(String stream, Subject subject, List<? extends E> history) {
        var next = recorded(stream).size();
        for (var fact : history) {
            store.publish(new GenericDomainEventMessage<>(
                    type.getSimpleName(), stream, next++, fact, MetaData.with(Subject.KEY, subject.value())));
        }
    }

    /**
     * Gives an order to a stream; what it records is stored.
     *
     * @return the facts it recorded
     * @throws RuleViolated when a rule refuses it; then nothing is stored
     */
    public List<E> order(String stream, C order) {
        var before = recorded(stream).size();
        var work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(order));
        var result = work.executeWithResult(() -> {
            Callable<S> fresh = () -> make.apply(stream);
            streams.loadOrCreate(stream, fresh).execute(known -> decide.accept(known, order));
            return stream;
        });
        if (result.isExceptional()) {
            throw asRuntime(result.exceptionResult());
        }
        var after = recorded(stream);
        return after.subList(before, after.size()).stream()
                .map(message -> facts.cast(message.getPayload()))
                .toList();
    }

    private static RuntimeException asRuntime(Throwable fault) {
        return fault instanceof RuntimeException runtime ? runtime : new IllegalStateException(fault);
    }

    /** Everything on a stream, with its metadata. */
    public List<? extends DomainEventMessage<?>> recorded(String stream) {
        return store.readEvents(stream).asStream().toList();
    }

    /** Makes a stream by its id before its facts are replayed. */
    private static final class Factory<S> extends AbstractAggregateFactory<S> {

        private final Function<String, S> make;

        Factory(Class<S> type, Function<String, S> make) {
            super(type);
            this.make = make;
        }

        @Override
        @SuppressWarnings("rawtypes") // the interface declares it raw
        protected S doCreateAggregate(String stream, DomainEventMessage first) {
            return make.apply(stream);
        }
    }
}
