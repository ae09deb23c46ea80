package nl.schoolleidersregister.shared;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;

/**
 * A stream of facts and the place where orders to it are decided. {@code decide} checks rules and records facts,
 * {@code evolve} assigns what a fact changed.
 *
 * @param <E> the facts of this stream
 */
public abstract class Stream<E extends Event> {

    @AggregateIdentifier
    private final String id;

    /** A stream by its id, which starts with the stream's type. */
    protected Stream(String id) {
        this.id = id;
    }

    /** The id: {@code type:key}. */
    public final String id() {
        return id;
    }

    /** What the facts of this stream are about; one subject for ever. */
    protected abstract Subject subject();

    /** Records a fact: it joins the unit of work and is stored when that commits. */
    protected final void record(E fact) {
        AggregateLifecycle.apply(
                fact, MetaData.from(Map.of(Subject.KEY, subject().value())));
    }
}
