package nl.schoolleidersregister.regulation;

/**
 * The terms of procedures (articles I1 and I2).
 *
 * @param decisionWeeks weeks in which the register decides (I1)
 * @param extensionWeeks weeks of the one extension of that term (I1)
 * @param objectionWeeks weeks in which somebody can object to a decision (I2)
 * @param viewWeeks weeks in which a person can give their view on what the register means to decide against them
 * @param answerDays days in which a person answers when more is asked
 */
public record Procedure(int decisionWeeks, int extensionWeeks, int objectionWeeks, int viewWeeks, int answerDays) {

    /** What holds where a document does not say it: the terms of VO-2026. */
    public static final Procedure USUAL = new Procedure(8, 4, 6, 2, 28);

    /** Refuses terms of 0 and negative numbers. */
    public Procedure {
        Amounts.requireAtLeastOne(decisionWeeks, "decisionWeeks");
        Amounts.requireAtLeastOne(extensionWeeks, "extensionWeeks");
        Amounts.requireAtLeastOne(objectionWeeks, "objectionWeeks");
        Amounts.requireAtLeastOne(viewWeeks, "viewWeeks");
        Amounts.requireAtLeastOne(answerDays, "answerDays");
    }
}
