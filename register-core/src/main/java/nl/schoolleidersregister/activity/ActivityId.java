package nl.schoolleidersregister.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.shared.DossierId;

/** What one person did to learn. */
public record ActivityId(UUID value) {

    /**
     * The one activity of a person in an execution. Made from the two, so that a leader's claim and a provider's list
     * meet on one stream, whichever comes first.
     */
    public static ActivityId of(DossierId dossier, ExecutionId execution) {
        return new ActivityId(UUID.nameUUIDFromBytes((dossier + "|" + execution).getBytes(UTF_8)));
    }

    /** Its line in the ledger: all meetings together. */
    public EntryId entry() {
        return new EntryId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
