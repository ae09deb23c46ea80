package nl.schoolleidersregister.registration.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.regulation.Percent;

/**
 * The lot that puts an own statement in the sample (art. C5), by a rule that anyone can work out again: the first four
 * bytes of the SHA-256 of {@code eigen-verklaring:<employment>}, as a whole number, modulo 10,000, is less than the
 * hundredths of the regulation's percentage. The register gives out the id, so nobody chooses their lot; nobody draws,
 * so nobody can draw again.
 */
final class Lot {

    private static final int HUNDREDTHS = 10_000;
    private static final String NAME = "eigen-verklaring:";

    private Lot() {}

    static boolean draws(EmploymentId employment, Percent sample) {
        return number(employment) < sample.hundredths();
    }

    private static int number(EmploymentId employment) {
        var hash = sha256().digest((NAME + employment.value()).getBytes(UTF_8));
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
