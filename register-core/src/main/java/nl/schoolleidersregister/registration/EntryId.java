package nl.schoolleidersregister.registration;

import java.util.UUID;

/** What was learned, as one line of the ledger; several meetings of one course are one entry. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
