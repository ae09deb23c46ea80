package nl.schoolleidersregister.evaluation.second;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Draws from a few values, so that the same ones come back often. The same seed draws the same. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number from the first to the last, both of them possible. */
    int number(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    boolean in(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** As many different values as asked, in any order. */
    <T> List<T> some(int count, List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }

    /** Any of the words, each with the same chance. */
    List<String> subset(String... values) {
        return Arrays.stream(values).filter(_ -> random.nextBoolean()).toList();
    }

    <T> List<T> times(int count, Supplier<T> one) {
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(one.get());
        }
        return drawn;
    }
}
