package nl.schoolleidersregister.verification;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A verification of a whole provider withdraws nothing. */
@Basis(
        code = "verification.offering",
        article = "H2",
        since = "2015-01-01",
        says = "Vervallen kan alleen een aanbod waarover de controle gaat.")
public record OnlyAnOfferingIsWithdrawn(Finding finding, boolean aboutAnOffering) implements Rule {

    @Override
    public boolean holds() {
        return finding != Finding.WITHDRAWN || aboutAnOffering;
    }
}
