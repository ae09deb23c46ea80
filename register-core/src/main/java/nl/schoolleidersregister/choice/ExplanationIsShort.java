package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Whoever explains is short, and whoever reads it has time for the next. */
@Basis(
        code = "choice.words",
        article = "G1",
        since = "2026-08-01",
        says = "Een toelichting heeft hoogstens 150 woorden.")
public record ExplanationIsShort(int words) implements Rule {

    /** Most words of an explanation. */
    public static final int MOST = 150;

    @Override
    public boolean holds() {
        return words <= MOST;
    }
}
