package nl.schoolleidersregister.evc.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a dossier: its EVC trajectories, with certificates that the register itself vouches for,
 * and certificates from elsewhere as they stand today. */
@Component
class EvcSection implements DossierSection {

    private final Trajectories trajectories;
    private final EvcPages pages;
    private final ElsewhereOffice elsewhere;
    private final Visitor visitor;

    EvcSection(Trajectories trajectories, EvcPages pages, ElsewhereOffice elsewhere, Visitor visitor) {
        this.trajectories = trajectories;
        this.pages = pages;
        this.elsewhere = elsewhere;
        this.visitor = visitor;
    }

    /**
     * Trajectories of this register, and certificates from elsewhere.
     *
     * @param name of the person; null once erased
     */
    public record Sections(
            List<ShownTrajectory> trajectories,
            List<ShownCertificate> brought,
            @Nullable String name) {}

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
        var brought = elsewhere.brought(dossier, visitor.today());
        return all.isEmpty() && brought.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("evc/section", "section", new Sections(all, brought, name(dossier))));
    }

    private static @Nullable String name(Dossier dossier) {
        var person = dossier.person();
        return person == null ? null : person.fullName();
    }
}
