package nl.schoolleidersregister.registration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        @Nullable ConfirmationOnFile confirmed) {}
