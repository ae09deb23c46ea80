package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.view.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of a registered leader (art. J1), in the model as {@code entry}.
 *
 * @param number register number
 * @param name in full
 * @param since day of the first registration
 * @param until first day the registration is no longer valid
 * @param school name of the school with most hours, or null between two schools
 * @param place its place, or null with the school
 */
record PublicEntry(
        String number,
        String name,
        LocalDate since,
        LocalDate until,
        @Nullable String school,
        @Nullable String place) {

    /** Template of the entry. */
    static final String VIEW = "registration/entry";

    /** The entry as the register has it; of several schools the first is named. */
    static PublicEntry of(RegisterEntry entry) {
        var school = entry.schools().isEmpty() ? null : entry.schools().getFirst();
        return new PublicEntry(
                entry.number(),
                entry.name(),
                entry.since(),
                entry.until(),
                school == null ? null : school.name(),
                school == null ? null : school.town());
    }
}
