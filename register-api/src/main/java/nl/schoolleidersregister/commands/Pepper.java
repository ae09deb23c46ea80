package nl.schoolleidersregister.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes of what must be unique: equal things have equal hashes, and without the key nobody can try names against
 * them. Text is compared in NFC, trimmed and in lower case.
 */
public final class Pepper {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Hashes under this secret. */
    public Pepper(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Hash of some parts that together are one thing of a kind, hexadecimal. */
    public String hash(String kind, String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(kind.getBytes(UTF_8));
            for (var part : parts) {
                mac.update((byte) 0);
                mac.update(normal(part).getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(ALGORITHM + " is not to be had", fault);
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
