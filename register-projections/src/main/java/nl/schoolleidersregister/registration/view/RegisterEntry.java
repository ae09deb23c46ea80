package nl.schoolleidersregister.registration.view;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.Period;

/**
 * What everybody may see of a registered school leader (art. J1).
 *
 * @param name in full
 * @param since first day of the first registration
 * @param until first day on which it no longer holds: the day it ended, for who is late the end of the time that is
 *     left, else the end of the running period
 * @param measures those that run on the day asked
 * @param schools where the leader works on the day asked
 */
public record RegisterEntry(
        String number,
        String name,
        Status status,
        LocalDate since,
        LocalDate until,
        List<Measure> measures,
        List<School> schools) {

    /** Whether the registration ended and was not renewed. */
    public boolean isLapsed() {
        return status == Status.LAPSED;
    }

    /** A measure and its period. */
    public record Measure(MeasureKind kind, Period period) {}

    /** A school by name and town. */
    public record School(String name, String town) {}
}
