package nl.schoolleidersregister.leader.web;

import java.util.Optional;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the registrar's page of a dossier: the requirements as the leader sees them, with the same reasons. */
@Component
class EvaluationSection implements DossierSection {

    private final Visitor visitor;
    private final Standings standings;

    EvaluationSection(Visitor visitor, Standings standings) {
        this.visitor = visitor;
        this.standings = standings;
    }

    @Override
    public Place place() {
        return Place.READ;
    }

    @Override
    public int order(Dossier dossier) {
        return 10;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        if (dossier.registration() == null) {
            return Optional.empty();
        }
        var standing = standings.of(dossier, visitor.today());
        var titles = standing.titles();
        return Optional.of(new Content(
                "leader/dossier-evaluation",
                "section",
                standing.shown(
                        Voice.FACTS, entry -> new Title(titles.apply(entry).text(), null))));
    }
}
