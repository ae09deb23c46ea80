package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who is still in training becomes an aspirant; the diploma that follows leads to registration. */
@Basis(
        code = "qualification.training",
        article = "A2",
        since = "2015-01-01",
        says = "Op een opleiding die nog loopt, kan iemand aspirant worden; registreren kan na het diploma.")
public record TrainingLeadsToAspirant(Route route) implements Rule {

    @Override
    public boolean holds() {
        return route != Route.TRAINING;
    }
}
