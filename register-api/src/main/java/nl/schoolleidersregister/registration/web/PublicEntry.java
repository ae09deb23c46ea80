package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.view.RegisterEntry;

/**
 * What everybody may see of a school leader in the register (art. J1), in the model as {@code entry}.
 *
 * @param number register number
 * @param name in full
 * @param status what the leader is to the register today
 * @param since first day of the first registration
 * @param until first day the registration is no longer valid, as things stand
 * @param measures those that run, each with its period; never why
 * @param schools where the leader works, as name and place; empty between two schools
 */
record PublicEntry(
        String number,
        String name,
        Status status,
        LocalDate since,
        LocalDate until,
        List<RegisterEntry.Measure> measures,
        List<String> schools) {

    /** Template of the entry. */
    static final String VIEW = "registration/entry";

    PublicEntry {
        measures = List.copyOf(measures);
        schools = List.copyOf(schools);
    }

    /** The entry as the register has it. */
    static PublicEntry of(RegisterEntry entry) {
        return new PublicEntry(
                entry.number(),
                entry.name(),
                entry.status(),
                entry.since(),
                entry.until(),
                entry.measures(),
                entry.schools().stream()
                        .map(school -> school.name() + ", " + school.town())
                        .toList());
    }

    /** Whether the title can be used: a pause and a suspension keep the entry and not the title (art. C4). */
    public boolean isValid() {
        return isTitled(status);
    }

    /** Whether the registration ended and was not renewed. */
    public boolean isLapsed() {
        return status == Status.LAPSED;
    }

    static boolean isTitled(Status status) {
        return switch (status) {
            case REGISTERED, PROVISIONAL, LATE -> true;
            case PAUSED, SUSPENDED, LAPSED, STRUCK_OFF, MERGED, ENROLLED, ASPIRANT, ENROLMENT_EXPIRED -> false;
        };
    }
}
