package nl.schoolleidersregister.scan;

import java.util.Arrays;
import java.util.Optional;

/** How often something fits the own work, on a scale of one to five. */
public enum Frequency {
    /** 1. */
    ALMOST_NEVER(1),
    /** 2. */
    SELDOM(2),
    /** 3. */
    SOMETIMES(3),
    /** 4. */
    OFTEN(4),
    /** 5. */
    ALMOST_ALWAYS(5);

    private final int value;

    Frequency(int value) {
        this.value = value;
    }

    /** Its place on the scale, 1 to 5. */
    public int value() {
        return value;
    }

    /** The one in this place; nothing outside 1 to 5. */
    public static Optional<Frequency> of(int value) {
        return Arrays.stream(values()).filter(one -> one.value() == value).findFirst();
    }
}
