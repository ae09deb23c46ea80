package nl.schoolleidersregister.standing.web;

import java.util.Optional;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a dossier: the way to measures, suspension, removal and restoration. */
@Component
class StandingSection implements DossierSection {

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public int order(Dossier dossier) {
        return 30;
    }

    /** Who is enrolled only has no standing to change, unless that ended. */
    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        var standing = dossier.career().standing();
        return dossier.status().isInRegister() || (standing.ended() != null && standing.mergedInto() == null)
                ? Optional.of(new Content("standing/link", "row", "/kantoor/dossiers/" + dossier.id() + "/status"))
                : Optional.empty();
    }
}
