package nl.schoolleidersregister.bench.history;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** Ids as the register gives them out, version 7 and in the order of time, but by a seed. */
final class Ids {

    private static final int SHIFT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int LOW = 2;

    private final SplittableRandom chance;

    Ids(SplittableRandom chance) {
        this.chance = chance;
    }

    /** The next id at a moment. */
    UUID next(Instant at) {
        var high = (at.toEpochMilli() << SHIFT) | VERSION_7 | chance.nextInt(1 << 12);
        return new UUID(high, VARIANT | (chance.nextLong() >>> LOW));
    }
}
