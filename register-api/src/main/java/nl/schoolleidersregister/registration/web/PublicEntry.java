package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.view.RegisterEntry;

/**
 * What everybody may see of a school leader in the register (art. J1), in the model as {@code entry}.
 *
 * @param number register number
 * @param name in full
 * @param status what the leader is to the register today
 * @param since first day of the first registration
 * @param until first day the registration is no longer valid
 * @param schools where the leader works, as name and place; empty between two schools
 */
record PublicEntry(String number, String name, Status status, LocalDate since, LocalDate until, List<String> schools) {

    /** Template of the entry. */
    static final String VIEW = "registration/entry";

    PublicEntry {
        schools = List.copyOf(schools);
    }

    /** The entry as the register has it. */
    static PublicEntry of(RegisterEntry entry) {
        return new PublicEntry(
                entry.number(),
                entry.name(),
                entry.isLapsed() ? Status.LAPSED : Status.REGISTERED,
                entry.since(),
                entry.until(),
                entry.schools().stream()
                        .map(school -> school.name() + ", " + school.town())
                        .toList());
    }

    /** Whether the registration is valid today. */
    public boolean isValid() {
        return status == Status.REGISTERED;
    }

    /** What an entry can be; message keys {@code entry.<STATUS>}. */
    enum Status {
        REGISTERED,
        LAPSED
    }
}
