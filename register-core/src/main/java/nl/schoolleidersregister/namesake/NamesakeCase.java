package nl.schoolleidersregister.namesake;

import java.util.UUID;

/** One task "possibly the same person". */
public record NamesakeCase(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
