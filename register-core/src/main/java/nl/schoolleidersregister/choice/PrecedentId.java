package nl.schoolleidersregister.choice;

import java.util.UUID;

/** One published example. */
public record PrecedentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
