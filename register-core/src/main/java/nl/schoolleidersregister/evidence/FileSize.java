package nl.schoolleidersregister.evidence;

/**
 * How large a file is.
 *
 * @param bytes from 0
 */
public record FileSize(long bytes) {

    /** Largest file that is taken: 10 MB, of 1,048,576 bytes each. */
    public static final FileSize LARGEST = new FileSize(10L * 1024 * 1024);

    public FileSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("A file has no negative size: " + bytes);
        }
    }
}
