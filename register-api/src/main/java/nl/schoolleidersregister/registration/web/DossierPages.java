package nl.schoolleidersregister.registration.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.parts.DossierPage;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.parts.DossierSection.Place;
import nl.schoolleidersregister.registration.parts.ShownName;
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
    private final AdmissionTerms terms;
    private final List<DossierSection> sections;

    DossierPages(Visitor visitor, Dossiers dossiers, AdmissionTerms terms, List<DossierSection> sections) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.terms = terms;
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
        return new Dossier(
                on.id().toString(),
                on.version(),
                ShownName.of(on),
                school(on, today),
                standing(on, terms, today),
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

    static Dossier.Standing standing(
            nl.schoolleidersregister.registration.view.Dossier on, AdmissionTerms terms, LocalDate today) {
        var registration = on.registration();
        if (on.status() == Status.MERGED || on.status() == Status.STRUCK_OFF) {
            return new Dossier.Known(on.status(), on.enrolledOn());
        }
        if (registration != null) {
            return new Dossier.Registered(
                    Lines.shown(registration.number()),
                    registration.since(),
                    new Period(registration.from(), registration.until()),
                    !today.isBefore(registration.until()));
        }
        return Lines.found(on)
                .filter(_ -> on.status() == Status.ENROLLED || on.waiting().isPresent())
                .flatMap(stated -> standing(on, stated, terms, today))
                .orElseGet(() -> new Dossier.Known(on.status(), on.enrolledOn()));
    }

    private static Optional<Dossier.Standing> standing(
            nl.schoolleidersregister.registration.view.Dossier on,
            QualificationOnFile stated,
            AdmissionTerms terms,
            LocalDate today) {
        return switch (stated.outcome()) {
            case WAITING -> Optional.of(awaiting(stated, terms.decisionBy(on, stated, today), today));
            case REJECTED ->
                Optional.of(new Dossier.Rejected(
                        Terms.day(requireNonNull(stated.judgedAt())), Lines.shown(stated.reason())));
            case VERIFIED -> Optional.empty();
        };
    }

    private static Dossier.Awaiting awaiting(QualificationOnFile stated, LocalDate answerBy, LocalDate today) {
        return new Dossier.Awaiting(Terms.day(stated.statedAt()), answerBy, answerBy.isBefore(today));
    }
}
