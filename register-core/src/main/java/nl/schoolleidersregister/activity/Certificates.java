package nl.schoolleidersregister.activity;

/**
 * Files that stand with an activity as proof of having been there.
 *
 * @param count none or more
 */
public record Certificates(int count) {

    public Certificates {
        if (count < 0) {
            throw new IllegalArgumentException("Fewer than no certificates: " + count);
        }
    }
}
