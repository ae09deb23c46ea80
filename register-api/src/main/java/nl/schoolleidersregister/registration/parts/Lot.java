package nl.schoolleidersregister.registration.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.regulation.Percent;

/**
 * The lot that puts something in a sample (art. C5, G2), by a rule that anyone can work out again: the first four bytes
 * of the SHA-256 of {@code <name>:<id>}, as a whole number, modulo 10,000, is less than the hundredths of the
 * percentage. The register gives out the id, so nobody chooses their lot; nobody draws, so nobody can draw again.
 */
public final class Lot {

    private static final int HUNDREDTHS = 10_000;
    private static final String OWN_STATEMENT = "eigen-verklaring";

    private Lot() {}

    static boolean draws(EmploymentId employment, Percent sample) {
        return draws(OWN_STATEMENT, employment.value(), sample);
    }

    /** Whether the lot of a thing, under the name of its sample, is in that sample. */
    public static boolean draws(String name, UUID id, Percent sample) {
        return number(name + ":" + id) < sample.hundredths();
    }

    private static int number(String text) {
        var hash = sha256().digest(text.getBytes(UTF_8));
        return Integer.remainderUnsigned(ByteBuffer.wrap(hash).getInt(), HUNDREDTHS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is not to be had", fault);
        }
    }
}
