package nl.schoolleidersregister.registration;

import java.util.UUID;

/** One employment of a dossier. */
public record EmploymentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
