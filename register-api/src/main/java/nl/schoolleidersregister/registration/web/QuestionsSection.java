package nl.schoolleidersregister.registration.web;

import java.util.Optional;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was asked about the qualification that waits, and what came. */
@Component
class QuestionsSection implements DossierSection {

    private final Judgements judgements;

    QuestionsSection(Judgements judgements) {
        this.judgements = judgements;
    }

    @Override
    public Place place() {
        return Place.READ;
    }

    @Override
    public int order(Dossier dossier) {
        return 5;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        return judgements
                .of(dossier)
                .filter(judging -> !judging.asked().isEmpty())
                .map(judging -> new Content("registration/dossier-questions", "section", judging));
    }
}
