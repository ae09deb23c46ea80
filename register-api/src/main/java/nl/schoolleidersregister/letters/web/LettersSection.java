package nl.schoolleidersregister.letters.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.letters.parts.Letters;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The letters that were sent to somebody. */
@Component
class LettersSection implements DossierSection {

    private final Letters letters;

    LettersSection(Letters letters) {
        this.letters = letters;
    }

    /** The letters of a dossier, the latest first. */
    record Sent(UUID dossier, List<Letters.Summary> letters) {}

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public int order(Dossier dossier) {
        return 80;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        var all = letters.of(new DossierId(dossier.id()));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("letters/dossier-letters", "section", new Sent(dossier.id(), all)));
    }
}
