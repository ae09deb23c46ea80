package nl.schoolleidersregister.regulation;

/**
 * How long the public register goes on showing what has ended (article J1).
 *
 * @param lapsed months that a registration that lapsed is still shown as lapsed
 */
public record PublicMonths(int lapsed) {

    /** What holds where a document does not say it: the months of VO-2026. */
    public static final PublicMonths USUAL = new PublicMonths(24);

    /** Refuses months of 0 and negative numbers. */
    public PublicMonths {
        Amounts.requireAtLeastOne(lapsed, "lapsed");
    }
}
