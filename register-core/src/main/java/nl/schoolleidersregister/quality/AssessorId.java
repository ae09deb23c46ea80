package nl.schoolleidersregister.quality;

import java.util.UUID;

/** One assessor, the same in all that they judged. */
public record AssessorId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
