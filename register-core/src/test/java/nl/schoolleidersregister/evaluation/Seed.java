package nl.schoolleidersregister.evaluation;

/** Where random cases begin: given by {@code -Dseed=}, else new each time, always printed. */
public final class Seed {

    private Seed() {}

    /** The seed of a test's first case; its n-th case has the seed n further. */
    public static long of(Class<?> test) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(test.getSimpleName() + " -Dseed=" + seed);
        return seed;
    }
}
