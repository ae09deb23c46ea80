package nl.schoolleidersregister.registration.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.registration.view.Dossier.ConfirmationOnFile;
import org.jspecify.annotations.Nullable;

/**
 * An employment as the employer sees it, and no more than that (art. J2).
 *
 * @param name in full
 * @param until first day on which it no longer holds; null while it runs
 * @param confirmed null until somebody confirms it
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
        @Nullable ConfirmationOnFile confirmed) {}
