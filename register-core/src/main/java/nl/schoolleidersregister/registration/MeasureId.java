package nl.schoolleidersregister.registration;

import java.util.UUID;

/** One measure in a dossier. */
public record MeasureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
