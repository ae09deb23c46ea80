package nl.schoolleidersregister.activity;

/**
 * How good somebody found a meeting.
 *
 * @param count from 1, not good, to 5, very good
 */
public record Stars(int count) {

    /** Most that can be given. */
    public static final int MOST = 5;

    public Stars {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("Not from 1 to 5: " + count);
        }
    }
}
