package nl.schoolleidersregister.sealing;

import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The key of one recorded detail.
 *
 * @param id stands beside the sealed detail
 * @param key the key itself
 */
public record DataKey(UUID id, SecretKey key) {

    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
