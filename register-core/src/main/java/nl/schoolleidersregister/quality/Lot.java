package nl.schoolleidersregister.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The place of something in a draw: the SHA-256 of its name after the seed, as a number without sign. Who knows the
 * seed can draw again.
 *
 * @param number as 64 hexadecimal digits, which sort as the number does
 */
record Lot(String number) implements Comparable<Lot> {

    static Lot of(String seed, Object name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest((seed + ":" + name).getBytes(UTF_8));
            return new Lot(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is not to be had", fault);
        }
    }

    @Override
    public int compareTo(Lot other) {
        return number.compareTo(other.number);
    }
}
