package nl.schoolleidersregister.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authenticated encryption, AES-256-GCM: what was sealed can be read with the key and in its own place only. The text
 * form is base64url of nonce and ciphertext.
 */
public final class Aead {

    /** Length of a key in bytes. */
    public static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aead() {}

    /** A fresh key. */
    public static SecretKey newKey() {
        return key(random(KEY_BYTES));
    }

    /** A key by its 32 bytes. */
    public static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes, this one " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** Seals bytes for one place. */
    public static String seal(SecretKey key, byte[] plain, byte[] place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealBytes(key, plain, plain.length, place));
    }

    /** Seals the first bytes of many for one place: nonce and ciphertext, for what is stored as bytes. */
    public static byte[] sealBytes(SecretKey key, byte[] plain, int length, byte[] place) {
        try {
            var nonce = random(NONCE_BYTES);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
            var sealed = new byte[NONCE_BYTES + cipher.getOutputSize(length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(plain, 0, length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("AES-GCM is not to be had", fault);
        }
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws BrokenSeal when the key, the place or the text is another
     */
    public static byte[] open(SecretKey key, String sealed, byte[] place) {
        try {
            return openBytes(key, Base64.getUrlDecoder().decode(sealed), place);
        } catch (IllegalArgumentException fault) {
            throw new BrokenSeal(fault);
        }
    }

    /**
     * Opens bytes that were sealed for this place.
     *
     * @throws BrokenSeal when the key, the place or a byte is another
     */
    public static byte[] openBytes(SecretKey key, byte[] sealed, byte[] place) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, sealed, place);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException fault) {
            throw new BrokenSeal(fault);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        cipher.updateAAD(place);
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** What was read is not what was sealed here: a damaged or moved text, or the wrong key. */
    public static final class BrokenSeal extends RuntimeException {

        BrokenSeal(Throwable cause) {
            super("A seal is broken: damaged or moved text, or the wrong key", cause);
        }
    }
}
