package nl.schoolleidersregister.evidence;

import java.util.UUID;

/** One attached file. */
public record EvidenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
