package nl.schoolleidersregister.registration;

import java.util.UUID;

/** One stated qualification of a dossier. */
public record QualificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
