package nl.schoolleidersregister.regulation;

/**
 * The terms of coming into the register (articles A2 to A4).
 *
 * @param aspirantMonths most months that somebody in training can be an aspirant (A2)
 * @param qualificationMonths months after enrolment in which the qualification must be shown (A3)
 * @param qualificationYears years after which a qualification alone is not enough (A4)
 * @param priorMonths months before enrolment from which activities are accepted, for article A4 only
 */
public record Admission(int aspirantMonths, int qualificationMonths, int qualificationYears, int priorMonths) {

    /** What holds where a document does not say it: the terms of VO-2026. */
    public static final Admission USUAL = new Admission(36, 6, 5, 48);

    /** Refuses terms of 0 and negative numbers. */
    public Admission {
        Amounts.requireAtLeastOne(aspirantMonths, "aspirantMonths");
        Amounts.requireAtLeastOne(qualificationMonths, "qualificationMonths");
        Amounts.requireAtLeastOne(qualificationYears, "qualificationYears");
        Amounts.requireAtLeastOne(priorMonths, "priorMonths");
    }
}
