package nl.schoolleidersregister.evaluation;

/** The rules that can take minutes from an entry, in the order in which they do. */
public enum EntryRule {
    /** Its last day lies before the cycle or after the time to earn (step 2). */
    OUTSIDE_CYCLE("entry.outside-cycle"),
    /** Its last day lies after the day of the evaluation (step 2). */
    AFTER_DATE("entry.after-date"),
    /** Its form brings no points (step 3). */
    FORM_WITHOUT_POINTS("form.without-points"),
    /** More than its form can bring in its days (step 4). */
    CAP_PER_DAY("cap.per-day"),
    /** More than its form can bring in one entry (step 4). */
    CAP_PER_ENTRY("cap.per-entry"),
    /** Another entry of the same offering counts (step 5). */
    OFFERING_ONCE("offering.once"),
    /** More than its form can bring in a calendar year (step 6). */
    CAP_PER_CALENDAR_YEAR("cap.per-calendar-year"),
    /** More than its form can bring in a cycle (step 6). */
    CAP_PER_CYCLE("cap.per-cycle"),
    /** No room left beside what must be validated (step 11). */
    REST_ROOM("rest.room");

    private final String code;

    EntryRule(String code) {
        this.code = code;
    }

    /** The stable code, for instance {@code cap.per-day}. */
    public String code() {
        return code;
    }
}
