package nl.schoolleidersregister.shared;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Chance in tests: the seed is printed, and {@code -Dseed=} makes a run again. */
public final class Seed {

    private Seed() {}

    /** Chance for a test, by the given seed or a fresh one. */
    public static Random random(Class<?> test) {
        var seed = Long.getLong("seed", ThreadLocalRandom.current().nextLong(1_000_000_000));
        System.out.println(test.getSimpleName() + " runs with -Dseed=" + seed);
        return new Random(seed);
    }
}
