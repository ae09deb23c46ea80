package nl.schoolleidersregister.structure.broken;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Takes the moment, an id or chance in every method, each in another way. */
public final class TakesTimeAndChance {

    private TakesTimeAndChance() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Instant now() {
        return Instant.now();
    }

    static Supplier<Instant> byReference() {
        return Instant::now;
    }

    static Clock systemClock() {
        return Clock.systemUTC();
    }

    static Clock tickingClock() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    static ZoneId zoneOfTheMachine() {
        return ZoneId.systemDefault();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static long nanos() {
        return System.nanoTime();
    }

    static UUID id() {
        return UUID.randomUUID();
    }

    static double chance() {
        return Math.random();
    }

    static Random random() {
        return new Random();
    }

    static Supplier<Random> randomByReference() {
        return Random::new;
    }

    static SplittableRandom splittable() {
        return new SplittableRandom();
    }

    static RandomGenerator generator() {
        return RandomGenerator.getDefault();
    }

    static int ofThread() {
        return ThreadLocalRandom.current().nextInt();
    }

    static SecureRandom secure() {
        return new SecureRandom();
    }

    static void shuffled(List<String> names) {
        Collections.shuffle(names);
    }
}
