package nl.schoolleidersregister.shared;

/**
 * Time spent learning, in whole minutes; 60 of them make one PE point where the regulation says so.
 *
 * @param value at least 1
 */
public record Minutes(int value) {

    /** As many as a day has. */
    public static final int OF_A_DAY = 24 * 60;

    public Minutes {
        if (value < 1) {
            throw new IllegalArgumentException("No time at all: " + value);
        }
    }
}
