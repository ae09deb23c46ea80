package nl.schoolleidersregister.registration.view;

import java.time.Instant;
import nl.schoolleidersregister.registration.DecisionId;
import nl.schoolleidersregister.registration.Earned;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.Reversal;
import org.jspecify.annotations.Nullable;

/**
 * One credit in somebody's ledger.
 *
 * @param reversedAt null while it counts
 * @param why null while it counts
 * @param usedBy the decision it counted in; null while it counted in none
 */
public record LedgerLine(
        PePoints points,
        Instant earnedAt,
        @Nullable Instant reversedAt,
        @Nullable Reversal why,
        @Nullable DecisionId usedBy) {

    /** As an evaluation takes it. */
    public Earned earned() {
        return new Earned(points, usedBy);
    }

    /** Whether it counts. */
    public boolean stands() {
        return reversedAt == null;
    }

    /** The same, counting again. */
    LedgerLine standing() {
        return new LedgerLine(points, earnedAt, null, null, usedBy);
    }

    /** The same, taken back. */
    LedgerLine reversed(Instant at, Reversal reason) {
        return new LedgerLine(points, earnedAt, at, reason, usedBy);
    }

    /** The same, after it counted in a decision. */
    LedgerLine usedBy(DecisionId decision) {
        return new LedgerLine(points, earnedAt, reversedAt, why, decision);
    }
}
