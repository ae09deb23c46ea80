package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Rule;

/** A machine may say yes; a person says no. */
@Basis(
        code = "decision.a-person-says-no",
        article = "AVG 22",
        since = "2015-01-01",
        says = "Een besluit in iemands nadeel neemt een mens.")
public record APersonSaysNo(Role role) implements Rule {

    @Override
    public boolean holds() {
        return role == Role.REGISTRAR;
    }
}
