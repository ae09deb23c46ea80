package nl.schoolleidersregister.registration.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.view.Dossier.ConfirmationOnFile;
import org.jspecify.annotations.Nullable;

/**
 * An employment as the employer sees it, and no more than that (art. J2).
 *
 * @param name in full
 * @param until first day on which it no longer holds; null while it runs
 * @param confirmed null until somebody confirms it
 * @param status what the leader is to the register
 * @param dueDate end of the running cycle; for who is late the end of the time that is left; null for who is not in the
 *     register
 */
public record BoardEmployment(
        UUID id,
        UUID dossier,
        String name,
        String schoolName,
        String function,
        BigDecimal fte,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ConfirmationOnFile confirmed,
        Status status,
        @Nullable LocalDate dueDate) {

    /** Whether it runs on a day: only then are status and due date the employer's business. */
    public boolean runsOn(LocalDate day) {
        return until == null || until.isAfter(day);
    }
}
