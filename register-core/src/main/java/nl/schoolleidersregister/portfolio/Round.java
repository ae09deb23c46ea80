package nl.schoolleidersregister.portfolio;

/**
 * In which turn an entry is judged.
 *
 * @param number 1, and 2 after a supplement
 */
public record Round(int number) {

    /** As it was handed in. */
    public static final Round FIRST = new Round(1);

    public Round {
        if (number < 1) {
            throw new IllegalArgumentException("No round: " + number);
        }
    }

    /** After a supplement. */
    public Round next() {
        return new Round(number + 1);
    }
}
