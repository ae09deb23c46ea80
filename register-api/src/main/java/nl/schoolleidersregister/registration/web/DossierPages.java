package nl.schoolleidersregister.registration.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.registration.parts.DossierPage;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.parts.DossierSection.Place;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a dossier out of its sections. */
@Component
class DossierPages implements DossierPage {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final List<DossierSection> sections;

    DossierPages(Visitor visitor, Dossiers dossiers, List<DossierSection> sections) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.sections = List.copyOf(sections);
    }

    @Override
    public ModelAndView of(DossierId id, Model model, HttpStatus status) {
        var dossier = dossiers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("dossier", of(dossier, model));
        return new ModelAndView(Dossier.VIEW, model.asMap(), status);
    }

    private Dossier of(nl.schoolleidersregister.registration.view.Dossier on, Model model) {
        var today = visitor.today();
        var person = on.person();
        return new Dossier(
                on.id().toString(),
                on.version(),
                person == null ? Lines.shown(null) : person.fullName(),
                school(on, today),
                standing(on, today),
                in(Place.DECIDE, on, model),
                in(Place.ACTION, on, model),
                in(Place.READ, on, model),
                in(Place.BESIDE, on, model));
    }

    private List<DossierSection.Content> in(
            Place place, nl.schoolleidersregister.registration.view.Dossier on, Model model) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .sorted(Comparator.comparingInt(section -> section.order(on)))
                .flatMap(section -> section.of(on, model).stream())
                .toList();
    }

    private static @Nullable String school(nl.schoolleidersregister.registration.view.Dossier on, LocalDate today) {
        return on.employments().stream()
                .filter(work -> work.schoolName() != null)
                .filter(work -> work.until() == null || work.until().isAfter(today))
                .map(work -> work.schoolName() + ", " + Lines.shown(work.town()))
                .findFirst()
                .orElse(null);
    }

    static Dossier.Standing standing(nl.schoolleidersregister.registration.view.Dossier on, LocalDate today) {
        var registration = on.registration();
        if (registration != null) {
            return new Dossier.Registered(
                    Lines.shown(registration.number()),
                    registration.since(),
                    new Period(registration.from(), registration.until()),
                    !today.isBefore(registration.until()));
        }
        var stated = Lines.latest(on);
        return on.waiting().isEmpty() ? rejected(stated) : awaiting(stated, today);
    }

    private static Dossier.Rejected rejected(QualificationOnFile stated) {
        return new Dossier.Rejected(Terms.day(requireNonNull(stated.judgedAt())), Lines.shown(stated.reason()));
    }

    static Dossier.Awaiting awaiting(QualificationOnFile stated, LocalDate today) {
        var since = Terms.day(stated.statedAt());
        var answerBy = Terms.decisionBy(since);
        return new Dossier.Awaiting(since, answerBy, answerBy.isBefore(today));
    }
}
