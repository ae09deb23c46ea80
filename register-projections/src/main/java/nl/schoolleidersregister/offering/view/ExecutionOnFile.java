package nl.schoolleidersregister.offering.view;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.provider.ProviderId;

/**
 * One execution as it is on file.
 *
 * @param participants how many people are on its list
 */
public record ExecutionOnFile(
        ExecutionId id, ProviderId provider, Programme programme, MeetingDays days, Place place, int participants) {

    /** Whether it has begun on this day, so that somebody can have been there. */
    public boolean hasBegun(LocalDate today) {
        return !days.first().isAfter(today);
    }
}
