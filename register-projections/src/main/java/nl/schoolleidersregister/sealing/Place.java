package nl.schoolleidersregister.sealing;

import java.nio.charset.StandardCharsets;

/**
 * Where a detail stands; sealed text cannot be moved to another place.
 *
 * @param label stable name of the field: {@code event.field}
 * @param subject whom it is about
 * @param stream on which stream
 * @param sequence which fact of that stream, from 0
 */
public record Place(String label, String subject, String stream, long sequence) {

    private static final String BETWEEN = "|";

    /** Refuses a part that holds what stands between the parts: two places could look the same. */
    public Place {
        if ((label + subject + stream).contains(BETWEEN)) {
            throw new IllegalArgumentException("A place cannot hold a bar: " + label + ", " + subject + ", " + stream);
        }
    }

    /** What the cipher authenticates beside the text. */
    public byte[] bytes() {
        return String.join(BETWEEN, label, subject, stream, Long.toString(sequence))
                .getBytes(StandardCharsets.UTF_8);
    }
}
