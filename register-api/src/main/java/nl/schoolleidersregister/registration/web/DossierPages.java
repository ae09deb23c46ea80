package nl.schoolleidersregister.registration.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Role;
import org.springframework.stereotype.Component;

/** Makes the page of a dossier: what is on file, and its history from the log itself. */
@Component
class DossierPages {

    private static final int OLD_YEARS = 5;

    private final LogReader log;
    private final Texts texts;

    DossierPages(LogReader log, Texts texts) {
        this.log = log;
        this.texts = texts;
    }

    Dossier of(nl.schoolleidersregister.registration.view.Dossier on, LocalDate today) {
        var stated = Lines.latest(on);
        var person = on.person();
        return new Dossier(
                on.id().toString(),
                on.version(),
                person == null ? Lines.shown(null) : person.fullName(),
                person == null ? null : person.birthDate(),
                person == null ? Lines.shown(null) : person.email(),
                standing(on, stated, today),
                Lines.diploma(stated),
                stated.awardedOn().plusYears(OLD_YEARS).isBefore(today),
                Lines.employments(on),
                history(on.id().toString()));
    }

    private static Dossier.Standing standing(
            nl.schoolleidersregister.registration.view.Dossier on, QualificationOnFile stated, LocalDate today) {
        var registration = on.registration();
        if (registration != null) {
            return new Dossier.Registered(
                    Lines.shown(registration.number()),
                    registration.since(),
                    new Period(registration.from(), registration.until()));
        }
        if (on.waiting().isEmpty()) {
            return new Dossier.Rejected(Terms.day(requireNonNull(stated.judgedAt())), Lines.shown(stated.reason()));
        }
        var since = Terms.day(stated.statedAt());
        var answerBy = Terms.decisionBy(since);
        return new Dossier.Awaiting(since, answerBy, answerBy.isBefore(today));
    }

    private List<Dossier.Fact> history(String subject) {
        var facts = log.about(subject);
        var schools = schools(facts);
        return facts.reversed().stream()
                .flatMap(logged -> fact(logged, schools))
                .toList();
    }

    /** The end of an employment names no school: its beginning does. */
    private static Map<EmploymentId, String> schools(List<LoggedEvent> facts) {
        return facts.stream()
                .map(LoggedEvent::event)
                .filter(EmploymentStarted.class::isInstance)
                .map(EmploymentStarted.class::cast)
                .collect(Collectors.toMap(EmploymentStarted::employment, DossierPages::school));
    }

    private static String school(EmploymentStarted fact) {
        return Lines.shown(fact.workplace().known().map(at -> at.name().value()).orElse(null));
    }

    private static String training(QualificationStated fact) {
        return Lines.shown(
                fact.diploma().known().map(diploma -> diploma.training()).orElse(null));
    }

    private static String named(EvidenceAttached fact) {
        return Lines.shown(fact.file().known().map(file -> file.name().text()).orElse(null));
    }

    private Stream<Dossier.Fact> fact(LoggedEvent logged, Map<EmploymentId, String> schools) {
        return switch (logged.event()) {
            case Enrolled fact -> Stream.of(fact(logged, fact.on(), "enrolled", List.of(), false));
            case QualificationStated fact ->
                Stream.of(fact(logged, Terms.day(fact.at()), "qualification-stated", List.of(training(fact)), false));
            case QualificationVerified fact ->
                Stream.of(fact(logged, Terms.day(fact.at()), "qualification-verified", List.of(), true));
            case QualificationRejected fact ->
                Stream.of(fact(logged, Terms.day(fact.at()), "qualification-rejected", List.of(), true));
            case Registered fact ->
                Stream.of(fact(
                        logged,
                        fact.cycle().from(),
                        "registered",
                        List.of(Lines.shown(
                                fact.number().known().map(RegisterNumber::value).orElse(null))),
                        true));
            case EmploymentStarted fact ->
                Stream.of(fact(logged, fact.from(), "employment-started", List.of(school(fact)), false));
            case EmploymentEnded fact ->
                Stream.of(fact(
                        logged,
                        fact.until().minusDays(1),
                        "employment-ended",
                        List.of(schools.getOrDefault(fact.employment(), Lines.shown(null))),
                        false));
            case EmploymentConfirmed fact ->
                Stream.of(fact(
                        logged,
                        Terms.day(fact.at()),
                        "employment-confirmed",
                        List.of(schools.getOrDefault(fact.employment(), Lines.shown(null))),
                        false));
            case EvidenceAttached fact ->
                Stream.of(fact(logged, Terms.day(fact.at()), "evidence-attached", List.of(named(fact)), false));
            case EvidenceWithdrawn fact ->
                Stream.of(fact(logged, Terms.day(fact.at()), "evidence-withdrawn", List.of(), false));
            default -> Stream.empty();
        };
    }

    private Dossier.Fact fact(
            LoggedEvent logged, LocalDate happened, String code, List<Object> arguments, boolean decision) {
        var role = logged.metadata().role();
        var by = role == Role.LEADER ? null : texts.of("role." + role, List.of());
        return new Dossier.Fact(happened, Terms.day(logged.recordedAt()), code, arguments, decision, by);
    }
}
