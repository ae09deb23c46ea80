package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who it is. */
@Component
class PersonSection implements DossierSection {

    /** What is known of somebody; a dash for what was erased. */
    record Person(String name, @Nullable LocalDate birthDate, String email, LocalDate enrolledOn) {}

    @Override
    public Place place() {
        return Place.READ;
    }

    @Override
    public int order(Dossier dossier) {
        return 50;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        var person = dossier.person();
        var shown = new Person(
                ShownName.of(dossier),
                person == null ? null : person.birthDate(),
                person == null ? Lines.shown(null) : person.email(),
                dossier.enrolledOn());
        return Optional.of(new Content("registration/dossier-person", "section", shown));
    }
}
