package nl.schoolleidersregister.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import nl.schoolleidersregister.sealing.Place;
import nl.schoolleidersregister.sealing.Seals;

/** Seals that hide nothing: what is sealed, and under which label, can be read in the test that uses them. */
public final class ShownSeals implements Seals {

    /** Stands where the id of a key stands. */
    public static final String KEY = "00000000-0000-0000-0000-000000000000.";

    @Override
    public String seal(Place place, byte[] plain) {
        return KEY + place.label() + " " + new String(plain, UTF_8);
    }

    @Override
    public Optional<byte[]> open(Place place, String sealed) {
        var front = KEY + place.label() + " ";
        if (!sealed.startsWith(front)) {
            throw new AssertionError("Sealed under another label than " + place.label() + ": " + sealed);
        }
        return Optional.of(sealed.substring(front.length()).getBytes(UTF_8));
    }
}
