package nl.schoolleidersregister.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The register's secret for turning an identity into an opaque value (HMAC-SHA256). It never changes: with another
 * pepper nobody would be recognised any more.
 */
public final class Pepper {

    /** Bytes a secret must have to be one. */
    public static final int MINIMUM_LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** A pepper of this text; refuses what is too short to be a secret. */
    public Pepper(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < MINIMUM_LENGTH) {
            throw new IllegalArgumentException("A pepper of " + bytes.length + " bytes is too short");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * The opaque value for these parts, 32 bytes.
     *
     * @param purpose keeps values for different uses apart
     * @param parts each preceded by its length, so that ("ab", "c") is not ("a", "bc")
     */
    public byte[] hash(String purpose, String... parts) {
        var mac = mac();
        update(mac, purpose);
        for (var part : parts) {
            update(mac, part);
        }
        return mac.doFinal();
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void update(Mac mac, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
