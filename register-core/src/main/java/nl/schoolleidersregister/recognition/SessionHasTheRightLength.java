package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A meeting is long enough to get somewhere and short enough to stay awake (art. B6). */
@Basis(
        code = "session.length",
        article = "B6",
        since = "2015-01-01",
        says = "Een bijeenkomst duurt 2 tot 4 uur; een gesprek met een coach een half uur tot 4 uur.")
public record SessionHasTheRightLength(int minutes, int shortest, int longest) implements Rule {

    @Override
    public boolean holds() {
        return minutes >= shortest && minutes <= longest;
    }
}
