package nl.schoolleidersregister.evc;

/**
 * What was found about a certificate from elsewhere, on the day on which somebody looked.
 *
 * @param signature whether a key of a known issuer signed exactly this text
 * @param recognised whether that issuer was recognised on the day of issue (art. H3)
 * @param valid whether it holds on the day by its own dates
 * @param standing whether its issuer did not take it back; unknown while the issuer never told what it took back
 * @param complete whether it names every competence of the standard (art. A5)
 */
public record Findings(Finding signature, Finding recognised, Finding valid, Finding standing, Finding complete) {

    /** Of a text that nobody known signed nothing can be said. */
    public static final Findings NOT_SIGNED =
            new Findings(Finding.BAD, Finding.UNKNOWN, Finding.UNKNOWN, Finding.UNKNOWN, Finding.UNKNOWN);

    /** Whether somebody can come into the register with it, if a registrar agrees. */
    public boolean good() {
        return signature == Finding.GOOD
                && recognised == Finding.GOOD
                && valid == Finding.GOOD
                && standing != Finding.BAD
                && complete == Finding.GOOD;
    }
}
