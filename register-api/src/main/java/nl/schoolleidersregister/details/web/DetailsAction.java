package nl.schoolleidersregister.details.web;

import java.util.Optional;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The way to who somebody is, among what the office can record at any time. */
@Component
class DetailsAction implements DossierSection {

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public int order(Dossier dossier) {
        return 80;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        return Optional.of(new Content("details/action", "action", dossier));
    }
}
