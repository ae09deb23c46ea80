package nl.schoolleidersregister.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.pages.Formats;

/** Terms that a page names. */
final class Terms {

    private static final int DECISION_WEEKS = 8;
    private static final int OBJECTION_WEEKS = 6;

    private Terms() {}

    /** The day of a moment on the register's calendar. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }

    /** Last day for a decision (art. I1). */
    static LocalDate decisionBy(LocalDate since) {
        return since.plusWeeks(DECISION_WEEKS);
    }

    /** Last day for an objection (art. I2). */
    static LocalDate objectionBy(LocalDate decided) {
        return decided.plusWeeks(OBJECTION_WEEKS);
    }
}
