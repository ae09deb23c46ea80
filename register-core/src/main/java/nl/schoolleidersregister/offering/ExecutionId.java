package nl.schoolleidersregister.offering;

import java.util.UUID;

/** One time that a programme is held (uitvoering). */
public record ExecutionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
