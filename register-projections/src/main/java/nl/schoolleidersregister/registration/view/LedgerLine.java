package nl.schoolleidersregister.registration.view;

import java.time.Instant;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.Reversal;
import org.jspecify.annotations.Nullable;

/**
 * One credit in somebody's ledger.
 *
 * @param reversedAt null while it counts
 * @param why null while it counts
 */
public record LedgerLine(
        PePoints points,
        Instant earnedAt,
        @Nullable Instant reversedAt,
        @Nullable Reversal why) {

    /** Whether it counts. */
    public boolean stands() {
        return reversedAt == null;
    }
}
