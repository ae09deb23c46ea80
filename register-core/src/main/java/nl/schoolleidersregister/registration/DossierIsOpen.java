package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nothing more can be asked in a dossier that was closed. */
@Basis(
        code = "dossier.open",
        article = "A3",
        since = "2015-01-01",
        says = "In een gesloten dossier kan niets meer worden gevraagd of vastgelegd.")
public record DossierIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
