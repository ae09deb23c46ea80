package nl.schoolleidersregister.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/** Subjects are spread over 64 buckets; events of one bucket keep their order in every feed. */
public final class Bucket {

    /** How many buckets there are, for ever. */
    public static final int COUNT = 64;

    private Bucket() {}

    /** The bucket of a subject: its CRC-32 modulo 64. */
    public static int of(String subject) {
        var sum = new CRC32();
        sum.update(subject.getBytes(UTF_8));
        return (int) (sum.getValue() % COUNT);
    }
}
