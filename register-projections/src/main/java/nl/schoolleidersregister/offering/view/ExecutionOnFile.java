package nl.schoolleidersregister.offering.view;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.provider.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * One execution as it is on file.
 *
 * @param participants how many people are on its list
 * @param withdrawn why it does not count any more; null while all of it does
 * @param withdrawnFrom first day that does not count; null while all of it does
 */
public record ExecutionOnFile(
        ExecutionId id,
        ProviderId provider,
        Programme programme,
        MeetingDays days,
        Place place,
        int participants,
        @Nullable ExecutionError withdrawn,
        @Nullable LocalDate withdrawnFrom) {

    /** Whether no day of it counts any more. */
    public boolean isGone() {
        return withdrawnFrom != null && !withdrawnFrom.isAfter(days.first());
    }

    /** Whether it has begun on this day, so that somebody can have been there. */
    public boolean hasBegun(LocalDate today) {
        return !days.first().isAfter(today);
    }
}
