package nl.schoolleidersregister.standing.web;

import java.util.List;
import nl.schoolleidersregister.registration.Application.LastYears;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.registration.Standing.Ended;
import nl.schoolleidersregister.registration.Standing.Ending;
import nl.schoolleidersregister.registration.Standing.Measure;
import nl.schoolleidersregister.registration.Standing.Suspension;
import nl.schoolleidersregister.registration.Status;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's standing with what can be done about it, in the model as {@code standing}.
 *
 * @param number register number; null for who has none, or is erased
 * @param proposed the removal that is proposed; null when none is
 * @param ending the decision that the registration ends; null when there is none
 * @param ended that it ended; null while it did not, and for who was merged
 * @param prior what beginning anew asks (art. A4); null when that is not to be decided
 */
record ShownStanding(
        String dossier,
        long version,
        String name,
        @Nullable String number,
        Status status,
        List<Measure> measures,
        @Nullable Suspension suspension,
        @Nullable Proposal proposed,
        @Nullable Ending ending,
        @Nullable Ended ended,
        @Nullable LastYears prior) {

    ShownStanding {
        measures = List.copyOf(measures);
    }

    /** Whether measures, suspension and removal are possible. */
    public boolean isRunning() {
        return status.isInRegister();
    }

    /** Address of the page. */
    public String href() {
        return "/kantoor/dossiers/" + dossier + "/status";
    }
}
