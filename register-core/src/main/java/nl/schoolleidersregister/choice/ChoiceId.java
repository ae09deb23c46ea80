package nl.schoolleidersregister.choice;

import java.util.UUID;
import nl.schoolleidersregister.registration.EntryId;

/** One own choice of one person. */
public record ChoiceId(UUID value) {

    /** Its line in the ledger. */
    public EntryId entry() {
        return new EntryId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
