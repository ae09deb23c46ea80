package nl.schoolleidersregister.scan;

import java.util.UUID;

/** One self-scan of one person. */
public record ScanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
