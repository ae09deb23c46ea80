package nl.schoolleidersregister.portfolio;

import java.util.UUID;

/** One published example of an entry. */
public record EntryExampleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
