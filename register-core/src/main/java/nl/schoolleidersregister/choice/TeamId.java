package nl.schoolleidersregister.choice;

import java.util.UUID;

/** One activity of several leaders together. */
public record TeamId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
