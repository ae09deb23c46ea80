package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only for who is in the register it can count; the number is that of the first who is not. */
@Basis(
        code = "team.registered",
        article = "G1",
        since = "2026-08-01",
        says = "Een teamactiviteit is van schoolleiders die geregistreerd zijn.")
public record TeamIsRegistered(String number) implements Rule {

    @Override
    public boolean holds() {
        return number.isEmpty();
    }
}
