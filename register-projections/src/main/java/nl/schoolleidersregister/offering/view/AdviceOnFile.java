package nl.schoolleidersregister.offering.view;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.Advice;
import org.jspecify.annotations.Nullable;

/**
 * What the committee advised on what waits, or on what was decided last.
 *
 * @param metOn day of its meeting
 * @param reason null once nobody can read it any more
 * @param otherwise why the register decided otherwise; null when it did not
 */
public record AdviceOnFile(
        Advice advice,
        LocalDate metOn,
        @Nullable String reason,
        @Nullable String otherwise) {}
