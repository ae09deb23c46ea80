package nl.schoolleidersregister.sealing;

import java.util.Optional;

/** Seals and opens details; one of these serves one unit of work or one batch. */
public interface Seals {

    /** The text that stands in the log for these bytes. */
    String seal(Place place, byte[] plain);

    /** The bytes, or nothing once their key is destroyed. */
    Optional<byte[]> open(Place place, String sealed);
}
