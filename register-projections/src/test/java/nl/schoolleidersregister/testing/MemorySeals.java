package nl.schoolleidersregister.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.Place;
import nl.schoolleidersregister.sealing.Seals;

/** Seals with the real cipher and a key a detail, kept in memory. */
public final class MemorySeals implements Seals {

    private static final int ID_LENGTH = 36;

    private final Map<UUID, SecretKey> keys = new HashMap<>();

    @Override
    public String seal(Place place, byte[] plain) {
        var id = UUID.randomUUID();
        keys.put(id, Aead.newKey());
        return id + "." + Aead.seal(keys.get(id), plain, place.bytes());
    }

    @Override
    public Optional<byte[]> open(Place place, String sealed) {
        return Optional.ofNullable(keys.get(UUID.fromString(sealed.substring(0, ID_LENGTH))))
                .map(key -> Aead.open(key, sealed.substring(ID_LENGTH + 1), place.bytes()));
    }

    /** Loses every key. */
    public void destroy() {
        keys.clear();
    }
}
