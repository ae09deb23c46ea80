package nl.schoolleidersregister.scan;

import java.util.Arrays;
import java.util.Optional;

/** How often something fits the own work, on a scale of one to five. */
public enum Frequency {
    /** 1. */
    ALMOST_NEVER,
    /** 2. */
    SELDOM,
    /** 3. */
    SOMETIMES,
    /** 4. */
    OFTEN,
    /** 5. */
    ALMOST_ALWAYS;

    /** Its place on the scale, 1 to 5. */
    public int value() {
        return ordinal() + 1;
    }

    /** The one in this place; nothing outside 1 to 5. */
    public static Optional<Frequency> of(int value) {
        return Arrays.stream(values()).filter(one -> one.value() == value).findFirst();
    }
}
