package nl.schoolleidersregister.registration.web;

import java.util.Optional;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where somebody works and worked. */
@Component
class WorkSection implements DossierSection {

    @Override
    public Place place() {
        return Place.READ;
    }

    @Override
    public int order(Dossier dossier) {
        return 20;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        return Optional.of(new Content("registration/dossier-work", "section", Lines.employments(dossier)));
    }
}
