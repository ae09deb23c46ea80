package nl.schoolleidersregister.activity;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nothing to come can be claimed. */
@Basis(
        code = "claim.past",
        article = "B2",
        since = "2015-01-01",
        says = "U kunt een activiteit pas vastleggen als die voorbij is.")
public record ClaimIsOfThePast(LocalDate day, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }
}
