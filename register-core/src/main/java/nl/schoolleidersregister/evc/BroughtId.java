package nl.schoolleidersregister.evc;

import java.util.UUID;

/** A certificate from elsewhere that somebody brought; the qualification stated with it has the same id. */
public record BroughtId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
