package nl.schoolleidersregister.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/**
 * A test of one order as a sentence: given facts, when an order, then facts or the code of the rule that refuses.
 *
 * @param <E> facts of the stream
 * @param <C> orders to the stream
 */
public final class Scenario<E extends Event, C extends Command> {

    private final MemoryStreams<?, E, C> streams;
    private final String stream;
    private final Subject subject;

    /** A scenario on one stream, whose facts are about this subject. */
    public Scenario(MemoryStreams<?, E, C> streams, String stream, Subject subject) {
        this.streams = streams;
        this.stream = stream;
        this.subject = subject;
    }

    /** What happened before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Scenario<E, C> given(E... history) {
        streams.store(stream, subject, List.of(history));
        return this;
    }

    /** The order that the test is about. */
    public Outcome when(C order) {
        return new Outcome(order);
    }

    /** What becomes of the order. */
    public final class Outcome {

        private final C order;

        private Outcome(C order) {
            this.order = order;
        }

        /** It is decided, and exactly these facts are recorded about the subject. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final void thenRecorded(E... facts) {
            assertThat(streams.order(stream, order)).containsExactly(facts);
            assertThat(streams.recorded(stream))
                    .allSatisfy(
                            message -> assertThat(message.getMetaData()).containsEntry(Subject.KEY, subject.value()));
        }

        /** It is decided; these facts were recorded. */
        public List<E> thenFacts() {
            return streams.order(stream, order);
        }

        /** Nothing had to be recorded. */
        public void thenNothing() {
            assertThat(streams.order(stream, order)).isEmpty();
        }

        /** The rule with this code refuses it, and nothing is recorded. */
        public void thenRefusedBy(String code) {
            var before = streams.recorded(stream).size();
            var refusal = catchThrowableOfType(RuleViolated.class, () -> streams.order(stream, order));
            assertThat(refusal).as("refusal of %s", order).isNotNull();
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(streams.recorded(stream)).hasSize(before);
        }
    }
}
