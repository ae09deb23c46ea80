package nl.schoolleidersregister.regulation;

/** The bounds that every whole number of a regulation keeps to, so that no sum in an evaluation can overflow. */
final class Amounts {

    /** The largest number in a regulation; the schema of the document says the same. */
    private static final int LARGEST = 1_000_000;

    private Amounts() {}

    static void requireAmount(int amount, String name) {
        requireFrom(0, amount, name);
    }

    static void requireAtLeastOne(int amount, String name) {
        requireFrom(1, amount, name);
    }

    private static void requireFrom(int smallest, int amount, String name) {
        if (amount < smallest || amount > LARGEST) {
            throw new IllegalArgumentException(name + " outside " + smallest + " to " + LARGEST + ": " + amount);
        }
    }
}
