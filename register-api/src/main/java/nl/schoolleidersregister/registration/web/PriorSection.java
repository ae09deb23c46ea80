package nl.schoolleidersregister.registration.web;

import java.util.Optional;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The work and the points beside an older diploma that waits (art. A4). */
@Component
class PriorSection implements DossierSection {

    private final Visitor visitor;
    private final PriorPages prior;

    PriorSection(Visitor visitor, PriorPages prior) {
        this.visitor = visitor;
        this.prior = prior;
    }

    @Override
    public Place place() {
        return Place.READ;
    }

    @Override
    public int order(Dossier dossier) {
        return 6;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        return prior.of(dossier, Voice.FACTS, visitor.today())
                .map(shown -> new Content("registration/dossier-prior", "section", shown));
    }
}
