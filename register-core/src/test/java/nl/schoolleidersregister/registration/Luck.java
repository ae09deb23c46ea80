package nl.schoolleidersregister.registration;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What chance picks. */
record Luck(Random random) {

    boolean seldom() {
        return random.nextInt(16) == 0;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    /** From 0 up to, not including, {@code bound}. */
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> @Nullable T maybe(T value) {
        return coin() ? value : null;
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** One of them; a new one where there is none, and now and then. */
    <T> T any(List<T> some, Function<UUID, T> make) {
        return some.isEmpty() || seldom() ? make.apply(id()) : pick(some);
    }

    /** One of the last few, likewise. */
    <T> T last(List<T> some, Function<UUID, T> make) {
        return some.isEmpty() || seldom()
                ? make.apply(id())
                : some.get(some.size() - 1 - upTo(Math.min(3, some.size())));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <T> T pick(T... some) {
        return some[upTo(some.length)];
    }

    <T> T pick(List<T> some) {
        return some.get(upTo(some.size()));
    }
}
