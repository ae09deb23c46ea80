package nl.schoolleidersregister.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.schoolleidersregister.regulation.Percent;

/**
 * The lot of a piece of work for a second assessor (art. F2). The first four bytes of the SHA-256 of {@code
 * <seed>:<id>}, as a whole number without sign, modulo 10,000, is less than the hundredths of the percentage. The seed
 * is published, the register gives out the id: nobody chooses their lot, nobody draws again, and everybody can work it
 * out.
 *
 * @param seed published beforehand
 */
public record Draw(String seed, UUID work, Percent share) {

    private static final int HUNDREDTHS = 10_000;

    /** The lot, from 0 to 9,999. */
    public int lot() {
        return number(seed + ":" + work);
    }

    /** Whether it falls on this piece of work. */
    public boolean falls() {
        return lot() < share.hundredths();
    }

    static int number(String text) {
        return Integer.remainderUnsigned(
                ByteBuffer.wrap(sha256().digest(text.getBytes(UTF_8))).getInt(), HUNDREDTHS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is not to be had", fault);
        }
    }
}
