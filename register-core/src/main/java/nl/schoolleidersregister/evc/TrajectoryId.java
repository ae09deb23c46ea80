package nl.schoolleidersregister.evc;

import java.util.UUID;

/** One EVC trajectory of one person. */
public record TrajectoryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
