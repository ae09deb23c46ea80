package nl.schoolleidersregister.evc.web;

import java.util.Optional;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a dossier: its EVC trajectories, with certificates that the register itself vouches for. */
@Component
class EvcSection implements DossierSection {

    private final Trajectories trajectories;
    private final EvcPages pages;

    EvcSection(Trajectories trajectories, EvcPages pages) {
        this.trajectories = trajectories;
        this.pages = pages;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public int order(Dossier dossier) {
        return 45;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        var all = trajectories.of(new DossierId(dossier.id())).stream()
                .map(pages::shown)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Content("evc/section", "section", all));
    }
}
