package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An aspirant follows a validated training. */
@Basis(
        code = "aspirant.training",
        article = "A2",
        since = "2015-01-01",
        says = "Aspirant wordt wie een gevalideerde opleiding volgt.")
public record AspirantIsInTraining(Route route) implements Rule {

    @Override
    public boolean holds() {
        return route == Route.TRAINING;
    }
}
