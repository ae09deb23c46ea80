package nl.schoolleidersregister.portfolio;

import java.util.UUID;
import nl.schoolleidersregister.registration.EntryId;

/** One entry of a portfolio (inzending). */
public record PortfolioEntryId(UUID value) {

    /** The line of the ledger that its points become. */
    public EntryId entry() {
        return new EntryId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
