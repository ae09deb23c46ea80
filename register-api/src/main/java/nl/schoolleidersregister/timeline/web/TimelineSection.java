package nl.schoolleidersregister.timeline.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.timeline.parts.Reader;
import nl.schoolleidersregister.timeline.parts.Telling;
import nl.schoolleidersregister.timeline.parts.Told;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The last facts beside a dossier, with a way to all of them. */
@Component
class TimelineSection implements DossierSection {

    private static final int MOST = 10;

    private final Telling telling;

    TimelineSection(Telling telling) {
        this.telling = telling;
    }

    /**
     * The last facts.
     *
     * @param count how many there are in all
     */
    record Lately(String dossier, List<Told> facts, long count) {

        Lately {
            facts = List.copyOf(facts);
        }
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public int order(Dossier dossier) {
        return 50;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        var id = new DossierId(dossier.id());
        var lately = new Lately(id.toString(), telling.last(id, Reader.OFFICE, MOST), telling.count(id));
        return Optional.of(new Content("timeline/facts", "section", lately));
    }
}
