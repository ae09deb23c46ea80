package nl.schoolleidersregister.decision.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.registration.OwnStatement;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a dossier: what waits for a decision, each with the way to its own page. */
@Component
class WaitingSection implements DossierSection {

    /** One thing; the text is a message key. */
    record Link(String text, String href) {}

    @Override
    public Place place() {
        return Place.DECIDE;
    }

    @Override
    public int order(Dossier dossier) {
        return 20;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        List<Link> links = dossier.career().isOpen() ? links(dossier).toList() : List.of();
        return links.isEmpty() ? Optional.empty() : Optional.of(new Content("decision/waits", "links", links));
    }

    private static Stream<Link> links(Dossier dossier) {
        var here = "/kantoor/dossiers/" + dossier.id();
        var career = dossier.career();
        return Stream.of(
                        career.standing().proposals().stream()
                                .map(one ->
                                        new Link("decision.proposal." + one.kind(), here + "/voorstellen/" + one.id())),
                        career.procedures().open().stream()
                                .map(one -> new Link("decision.waits." + one.kind(), here + "/procedures/" + one.id())),
                        career.work().jobs().stream()
                                .filter(job -> job.statement() == OwnStatement.DRAWN)
                                .map(job -> new Link("decision.waits.statement", here + "/verklaringen/" + job.id())))
                .flatMap(links -> links);
    }
}
