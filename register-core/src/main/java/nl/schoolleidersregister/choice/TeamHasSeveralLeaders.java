package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What one person did alone is an own choice, and a whole school is no team. */
@Basis(
        code = "team.size",
        article = "G1",
        since = "2026-08-01",
        says = "Een teamactiviteit is van minstens twee en hoogstens dertig schoolleiders.")
public record TeamHasSeveralLeaders(int leaders) implements Rule {

    private static final int FEWEST = 2;
    private static final int MOST = 30;

    @Override
    public boolean holds() {
        return leaders >= FEWEST && leaders <= MOST;
    }
}
