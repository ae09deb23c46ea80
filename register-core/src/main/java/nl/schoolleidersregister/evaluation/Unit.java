package nl.schoolleidersregister.evaluation;

import java.util.Locale;

/** What the numbers of a finding count. */
public enum Unit {
    EMPLOYMENTS,
    HOURS,
    MONTHS,
    MINUTES,
    COMPETENCES;

    /** The word in an answer, for instance {@code minutes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
