package nl.schoolleidersregister.merge.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.Status;
import org.jspecify.annotations.Nullable;

/**
 * One of two dossiers that may be of one person.
 *
 * @param birthDate null once the person's key is gone
 * @param number null for who was never registered
 * @param until first day after the running period; null for who was never registered
 * @param points what stands in the ledger
 * @param work schools, the latest first
 */
record Side(
        String dossier,
        long version,
        String name,
        @Nullable LocalDate birthDate,
        String email,
        @Nullable String number,
        Status status,
        LocalDate enrolledOn,
        @Nullable LocalDate until,
        BigDecimal points,
        List<Work> work) {

    Side {
        work = List.copyOf(work);
    }

    /** Work at a school; {@code until} is null while it runs. */
    record Work(String school, LocalDate from, @Nullable LocalDate until) {}
}
