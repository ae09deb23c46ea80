package nl.schoolleidersregister.registration.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What everybody may see of a registered school leader (art. J1).
 *
 * @param name in full
 * @param since first day of the first registration
 * @param until first day after the running period
 * @param schools where the leader works on the day asked
 */
public record RegisterEntry(
        String number, String name, Status status, LocalDate since, LocalDate until, List<School> schools) {

    /** Whether the registration ended and was not renewed. */
    public boolean isLapsed() {
        return status == Status.LAPSED;
    }

    /** A school by name and town. */
    public record School(String name, String town) {}
}
