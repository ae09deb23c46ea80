package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The months of all pauses in a cycle have a maximum. */
@Basis(
        code = "pause.maximum",
        article = "C4",
        since = "2015-01-01",
        says = "De pauzes in een cyclus duren samen niet langer dan het reglement toestaat.")
public record PauseFitsInTheCycle(long daysLeft) implements Rule {

    @Override
    public boolean holds() {
        return daysLeft > 0;
    }
}
