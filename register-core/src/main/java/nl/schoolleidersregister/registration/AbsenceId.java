package nl.schoolleidersregister.registration;

import java.util.UUID;

/** One absence in a dossier. */
public record AbsenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
