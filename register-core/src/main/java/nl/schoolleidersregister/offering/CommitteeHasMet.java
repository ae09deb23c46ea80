package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The committee had the offering before it, and its meeting is over. */
@Basis(
        code = "offering.committee-met",
        article = "H1",
        since = "2015-01-01",
        says = "De commissie vergaderde nadat het aanbod was voorgelegd, en niet na vandaag.")
public record CommitteeHasMet(LocalDate metOn, LocalDate submittedOn, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !metOn.isBefore(submittedOn) && !metOn.isAfter(today);
    }
}
