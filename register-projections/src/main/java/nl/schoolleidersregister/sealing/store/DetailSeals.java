package nl.schoolleidersregister.sealing.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.DataKey;
import nl.schoolleidersregister.sealing.Place;
import nl.schoolleidersregister.sealing.Seals;
import nl.schoolleidersregister.sealing.WrappedKey;

/**
 * Seals for one unit of work or one batch: makes a key a detail, and opens with keys fetched beforehand. The text is
 * the key's id, a dot, and the sealed bytes.
 */
public final class DetailSeals implements Seals {

    private static final int ID_LENGTH = 36;

    private final KeyStore store;
    private final Map<UUID, DataKey> fetched;
    private final List<WrappedKey> made = new ArrayList<>();

    private DetailSeals(KeyStore store, Map<UUID, DataKey> fetched) {
        this.store = store;
        this.fetched = fetched;
    }

    /** Seals that only seal. */
    public static DetailSeals sealing(KeyStore store) {
        return new DetailSeals(store, Map.of());
    }

    /** Seals that open with these keys. */
    public static DetailSeals opening(KeyStore store, Map<UUID, DataKey> fetched) {
        return new DetailSeals(store, fetched);
    }

    /** Id of the key that a sealed text was sealed with. */
    public static UUID keyOf(String sealed) {
        return UUID.fromString(sealed.substring(0, ID_LENGTH));
    }

    /** Keys made so far; to be saved before the facts that need them. */
    public List<WrappedKey> made() {
        return List.copyOf(made);
    }

    @Override
    public String seal(Place place, byte[] plain) {
        var key = new DataKey(UUID.randomUUID(), Aead.newKey());
        made.add(store.wrap(key, place.subject()));
        return key.id() + "." + Aead.seal(key.key(), plain, place.bytes());
    }

    @Override
    public Optional<byte[]> open(Place place, String sealed) {
        return Optional.ofNullable(fetched.get(keyOf(sealed)))
                .map(key -> Aead.open(key.key(), sealed.substring(ID_LENGTH + 1), place.bytes()));
    }
}
