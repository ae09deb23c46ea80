package nl.schoolleidersregister.evaluation;

/** The rules that a cycle is held against, in the order in which an evaluation lists them. */
public enum FindingRule {
    /** Employed as a school leader on the day of the evaluation. */
    WORK_EMPLOYED("work.employed", Unit.EMPLOYMENTS),
    /** Enough hours of work in the cycle. */
    WORK_HOURS("work.hours", Unit.HOURS),
    /** No interruption of work that lasted too long. */
    WORK_GAP("work.gap", Unit.MONTHS),
    /** Enough minutes in all. */
    POINTS_TOTAL("points.total", Unit.MINUTES),
    /** Enough validated minutes. */
    POINTS_VALIDATED("points.validated", Unit.MINUTES),
    /** Enough competences that reach their share. */
    BREADTH("breadth", Unit.COMPETENCES);

    private final String code;
    private final Unit unit;

    FindingRule(String code, Unit unit) {
        this.code = code;
        this.unit = unit;
    }

    /** The stable code, for instance {@code points.total}. */
    public String code() {
        return code;
    }

    /** What its numbers count. */
    public Unit unit() {
        return unit;
    }
}
