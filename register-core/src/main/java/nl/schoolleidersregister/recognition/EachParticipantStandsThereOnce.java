package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody counts twice in a group. */
@Basis(
        code = "session.each-once",
        article = "B6",
        since = "2015-01-01",
        says = "Een deelnemer staat één keer op de lijst.")
public record EachParticipantStandsThereOnce(int entered, int people) implements Rule {

    @Override
    public boolean holds() {
        return entered == people;
    }
}
