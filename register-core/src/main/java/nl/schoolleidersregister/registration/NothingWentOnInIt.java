package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A dossier that goes on for another does not go on in a third one: numbers would lead to where nobody is. */
@Basis(
        code = "merge.takes-nothing-along",
        article = "AVG 5",
        since = "2015-01-01",
        says = "Een dossier waarin een ander opging, gaat zelf niet op in een ander.")
public record NothingWentOnInIt(boolean tookOver) implements Rule {

    @Override
    public boolean holds() {
        return !tookOver;
    }
}
