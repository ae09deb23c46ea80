package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who leads a meeting is not credited for taking part in it. */
@Basis(code = "session.guide", article = "B5", since = "2015-01-01", says = "De begeleider is geen deelnemer.")
public record GuideIsNotAParticipant(boolean takesPart) implements Rule {

    @Override
    public boolean holds() {
        return !takesPart;
    }
}
