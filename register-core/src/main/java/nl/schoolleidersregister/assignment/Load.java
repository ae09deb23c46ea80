package nl.schoolleidersregister.assignment;

/**
 * How much work an assessor has.
 *
 * @param open pieces of work under hand
 * @param given pieces of work given to them in all
 */
public record Load(int open, int given) {

    /** Nothing yet. */
    public static final Load NONE = new Load(0, 0);

    public Load {
        if (open < 0 || given < open) {
            throw new IllegalArgumentException(open + " under hand of " + given);
        }
    }

    /** Both together. */
    public Load plus(Load other) {
        return new Load(open + other.open, given + other.given);
    }
}
