package nl.schoolleidersregister.sealing;

import java.util.Base64;
import javax.crypto.SecretKey;

/**
 * The key that wraps the persons' keys; from configuration, never stored by the register.
 *
 * @param id under which name it wraps, so that it can be replaced
 * @param key 32 bytes
 */
public record MasterKey(String id, SecretKey key) {

    /** Reads the key from base64 text. */
    public static MasterKey ofBase64(String id, String text) {
        return new MasterKey(id, Aead.key(Base64.getDecoder().decode(text)));
    }

    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
