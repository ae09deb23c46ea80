package nl.schoolleidersregister.shared;

import java.util.Optional;
import java.util.function.Function;

/**
 * A detail that says something about a person. In the log it is sealed under that person's key, with a key of its own;
 * once a key is destroyed the detail is {@link Erased} wherever it was copied to (AVG art. 17).
 *
 * @param <T> what the detail is when it can be read
 */
public sealed interface Personal<T> {

    /** A detail that can be read. */
    record Legible<T>(T value) implements Personal<T> {

        /** Never shows the value: this text ends up in logs. */
        @Override
        public String toString() {
            return "Legible[...]";
        }
    }

    /** A detail whose key was destroyed. */
    record Erased<T>() implements Personal<T> {}

    /** A readable detail. */
    static <T> Personal<T> of(T value) {
        return new Legible<>(value);
    }

    /** The detail that nobody can read any more. */
    static <T> Personal<T> erased() {
        return new Erased<>();
    }

    /** The value, or nothing once its key is gone. */
    default Optional<T> known() {
        return switch (this) {
            case Legible<T>(var value) -> Optional.of(value);
            case Erased<T> _ -> Optional.empty();
        };
    }

    /** The same detail seen otherwise; erased stays erased. */
    default <R> Personal<R> map(Function<? super T, ? extends R> view) {
        return switch (this) {
            case Legible<T>(var value) -> new Legible<>(view.apply(value));
            case Erased<T> _ -> new Erased<>();
        };
    }
}
