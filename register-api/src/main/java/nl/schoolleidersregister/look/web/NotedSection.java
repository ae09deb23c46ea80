package nl.schoolleidersregister.look.web;

import java.util.Optional;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Below all that stands beside a dossier: that the person can see who looks at it. */
@Component
class NotedSection implements DossierSection {

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public int order(Dossier dossier) {
        return 90;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        return Optional.of(new Content("look/news", "noted", dossier.id().toString()));
    }
}
