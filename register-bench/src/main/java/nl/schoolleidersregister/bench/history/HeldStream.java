package nl.schoolleidersregister.bench.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.schoolleidersregister.commands.StreamDesk.Kind;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ApplyMore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/**
 * One stream in memory: it decides orders with the product's own code and hands over what it recorded, without a
 * command bus, a unit of work or a store.
 *
 * @param <S> the kind of stream
 * @param <C> its orders
 */
final class HeldStream<S extends Stream<?>, C extends Command> extends AggregateLifecycle {

    private static final Map<Class<?>, AggregateModel<?>> MODELS = new ConcurrentHashMap<>();

    private final Kind<S, C> kind;
    private final AggregateModel<S> model;
    private final String id;
    private final S stream;
    private final List<Recorded> recorded = new ArrayList<>();
    private long next;

    /**
     * A fact in its place.
     *
     * @param type of the stream, as the log names it
     */
    record Recorded(String stream, long sequence, String type, String subject, Event event) {}

    private HeldStream(Kind<S, C> kind, String id) {
        this.kind = kind;
        this.model = model(kind.type());
        this.id = id;
        this.stream = kind.make().apply(id);
    }

    /** An empty stream of a kind. */
    static <S extends Stream<?>, C extends Command> HeldStream<S, C> empty(Kind<S, C> kind, String id) {
        return new HeldStream<>(kind, id);
    }

    @SuppressWarnings("unchecked") // a model stands under the class that it is of
    private static <S> AggregateModel<S> model(Class<S> type) {
        return (AggregateModel<S>) MODELS.computeIfAbsent(type, AnnotatedAggregateMetaModelFactory::inspectAggregate);
    }

    /** To which stream an order of this kind goes. */
    static <C extends Command> String streamOf(Kind<?, C> kind, Command order) {
        return kind.streamOf().apply(kind.orders().cast(order));
    }

    /**
     * Decides an order.
     *
     * @return what it recorded
     * @throws RuleViolated when a rule refuses it; then nothing is recorded
     */
    List<Recorded> decide(Command order) {
        recorded.clear();
        try {
            execute(() -> kind.decide().accept(stream, kind.orders().cast(order)));
        } catch (RuleViolated refused) {
            if (recorded.isEmpty()) {
                throw refused;
            }
            throw new IllegalStateException("Refused half way: " + order, refused);
        }
        return List.copyOf(recorded);
    }

    /** Takes over a fact that was recorded before, as a stream does that is read from the log. */
    void replay(Event event) {
        publish(event, MetaData.emptyInstance());
    }

    private void publish(Object event, MetaData metadata) {
        model.publish(
                new GenericDomainEventMessage<>(model.type(), id, next, event, metadata, id, Instant.EPOCH), stream);
        next++;
    }

    @Override
    protected <T> ApplyMore doApply(T event, MetaData metadata) {
        var subject = (String) requireNonNull(metadata.get(Subject.KEY), "subject");
        recorded.add(new Recorded(id, next, model.type(), subject, (Event) event));
        publish(event, metadata);
        return Nothing.MORE;
    }

    /** Streams record one fact at a time. */
    private enum Nothing implements ApplyMore {
        MORE;

        @Override
        public ApplyMore andThenApply(Supplier<?> payload) {
            throw new UnsupportedOperationException("A stream records one fact at a time");
        }

        @Override
        public ApplyMore andThen(Runnable then) {
            throw new UnsupportedOperationException("A stream records one fact at a time");
        }
    }

    @Override
    protected boolean getIsLive() {
        return true;
    }

    @Override
    protected Long version() {
        return next - 1;
    }

    @Override
    protected void doMarkDeleted() {
        throw new UnsupportedOperationException("No stream is ever deleted");
    }

    @Override
    protected <T> Aggregate<T> doCreateNew(Class<T> type, Callable<T> make) {
        throw new UnsupportedOperationException("A stream makes no other");
    }

    @Override
    protected String type() {
        return model.type();
    }

    @Override
    protected Object identifier() {
        return id;
    }
}
