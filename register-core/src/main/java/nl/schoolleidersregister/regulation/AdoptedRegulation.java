package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A regulation that was adopted, as far as a decision on another one needs it.
 *
 * @param inForceFrom first day on which it is in force
 * @param repealedFrom first day on which it no longer is; null while it was not repealed
 * @param standard the professional standard whose competences it counts
 */
public record AdoptedRegulation(
        RegulationId id, LocalDate inForceFrom, @Nullable LocalDate repealedFrom, StandardId standard) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (repealedFrom == null || day.isBefore(repealedFrom));
    }

    /** Whether there is a day on which it is in force. */
    boolean everHolds() {
        return holdsOn(inForceFrom);
    }
}
