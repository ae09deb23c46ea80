package nl.schoolleidersregister.registration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.schoolleidersregister.registration.OwnStatement;
import nl.schoolleidersregister.registration.view.Dossier.ConfirmationOnFile;
import org.jspecify.annotations.Nullable;

/**
 * Work at one school, as a page shows it.
 *
 * @param id which employment, unique in the dossier
 * @param school name of the school
 * @param place where it stands
 * @param function message key {@code function.<CODE>}
 * @param contract message key {@code contract.<CODE>}
 * @param fte part of full time
 * @param from first day
 * @param until first day without it, or null while it lasts
 * @param confirmed by whom and when, or null
 * @param statement the person's own statement, message key {@code employment.statement.<NAME>}, or null
 */
record EmploymentLine(
        String id,
        String school,
        String place,
        String function,
        String contract,
        BigDecimal fte,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ConfirmationOnFile confirmed,
        @Nullable OwnStatement statement) {

    /** Whether somebody can state it themself: nobody confirmed it, and it was not stated before (art. C5). */
    public boolean canBeStated() {
        return confirmed == null && statement == null;
    }
}
