package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A group is small enough for everybody to have a turn (art. B6). */
@Basis(
        code = "session.group",
        article = "B6",
        since = "2015-01-01",
        says = "Een groep heeft 3 tot 10 deelnemers; een coach werkt met 1 tot 10.")
public record GroupHasTheRightSize(int participants, int fewest, int most) implements Rule {

    @Override
    public boolean holds() {
        return participants >= fewest && participants <= most;
    }
}
