package nl.schoolleidersregister.registration.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Makes <i>Mijn register</i> for who is not registered yet, and the page about work for everybody. */
@Component
class MyPages {

    private static final String HERE = "/mijn-register";

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final Choices choices;
    private final EvidenceLines evidence;
    private final AdmissionTerms terms;
    private final Questions questions;
    private final PriorPages prior;

    MyPages(
            Visitor visitor,
            Dossiers dossiers,
            Choices choices,
            EvidenceLines evidence,
            AdmissionTerms terms,
            Questions questions,
            PriorPages prior) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.choices = choices;
        this.evidence = evidence;
        this.terms = terms;
        this.questions = questions;
        this.prior = prior;
    }

    /** The page; forms that were sent stand in the model already, under the names that {@link MyRegister} gives. */
    ModelAndView of(Account account, Model model, HttpStatus status) {
        var dossier = visitor.dossierOf(account).flatMap(dossiers::find);
        var register = dossier.map(this::standing).orElseGet(() -> new MyRegister.NotEnrolled(account.name()));
        model.addAttribute("register", register);
        form(model, "form", EmploymentForm.EMPTY);
        form(model, "endForm", EmploymentEndForm.EMPTY);
        form(model, "diplomaForm", DiplomaForm.EMPTY);
        form(model, "answerForm", AnswerForm.EMPTY);
        dossier.filter(_ -> register instanceof MyRegister.Awaiting).ifPresent(found -> waiting(found, model));
        choices.on(model);
        return new ModelAndView(register.view(), model.asMap(), status);
    }

    private static void form(Model model, String name, Object empty) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, empty);
        }
    }

    /** What stands beside a qualification that waits: its evidence, what was asked about it, what art. A4 asks. */
    private void waiting(Dossier dossier, Model model) {
        var id = new DossierId(dossier.id());
        var stated = Lines.latest(dossier);
        var about = DiplomaEvidence.about(stated);
        var here = HERE + "/diplomas/" + about.thing();
        model.addAttribute("evidence", evidence.own(id, about));
        model.addAttribute("attach", here + "/bewijs");
        questions.about(id, new QualificationId(stated.id())).stream()
                .filter(asked -> asked.isOpenOn(visitor.today()))
                .findFirst()
                .ifPresent(asked -> {
                    model.addAttribute("asked", asked);
                    model.addAttribute("answerTo", here + "/antwoord");
                });
        prior.of(dossier, Voice.OWN, visitor.today()).ifPresent(shown -> {
            model.addAttribute("prior", shown);
            model.addAttribute("evaluation", shown.evaluation());
        });
    }

    private MyRegister standing(Dossier dossier) {
        var name = ShownName.of(dossier);
        if (dossier.registration() != null) {
            return registered(dossier, name);
        }
        return switch (dossier.status()) {
            case ENROLMENT_EXPIRED -> new MyRegister.Expired(name, dossier.version(), dossier.enrolledOn());
            case ENROLLED, ASPIRANT -> underway(dossier, name);
            case REGISTERED, PROVISIONAL, LATE, PAUSED, SUSPENDED, LAPSED, STRUCK_OFF, MERGED ->
                new MyRegister.Closed(name, dossier.enrolledOn());
        };
    }

    private MyRegister registered(Dossier dossier, String name) {
        var registration = requireNonNull(dossier.registration());
        return new MyRegister.Registered(
                name,
                dossier.version(),
                !visitor.today().isBefore(registration.until()),
                Lines.shown(registration.number()),
                registration.since(),
                new Period(registration.from(), registration.until()),
                Lines.employments(dossier));
    }

    private MyRegister underway(Dossier dossier, String name) {
        var stated = Lines.found(dossier);
        if (dossier.waiting().isPresent()) {
            return awaiting(dossier, name, stated.orElseThrow());
        }
        if (dossier.status() == Status.ASPIRANT) {
            return aspirant(dossier, name);
        }
        return stated.filter(one -> one.outcome() == QualificationOnFile.Outcome.REJECTED)
                .map(one -> rejected(dossier, name, one))
                .orElseGet(() -> later(dossier, name));
    }

    private MyRegister awaiting(Dossier dossier, String name, QualificationOnFile stated) {
        return new MyRegister.Awaiting(
                name,
                dossier.version(),
                dossier.enrolledOn(),
                terms.decisionBy(dossier, stated, visitor.today()),
                Lines.diploma(stated),
                Lines.employments(dossier));
    }

    private MyRegister aspirant(Dossier dossier, String name) {
        var until = requireNonNull(dossier.career().admission().aspirantUntil());
        var training = dossier.qualifications().stream()
                .filter(one -> one.outcome() == QualificationOnFile.Outcome.VERIFIED)
                .findFirst()
                .orElseThrow();
        return new MyRegister.Aspirant(
                name,
                dossier.version(),
                until.minusDays(1),
                !visitor.today().isBefore(until),
                Lines.diploma(training),
                Lines.employments(dossier));
    }

    private MyRegister rejected(Dossier dossier, String name, QualificationOnFile stated) {
        var judged = Terms.day(requireNonNull(stated.judgedAt()));
        return new MyRegister.Rejected(
                name,
                dossier.version(),
                judged,
                Lines.shown(stated.reason()),
                terms.objectionBy(judged),
                Lines.diploma(stated),
                Lines.employments(dossier));
    }

    private MyRegister later(Dossier dossier, String name) {
        LocalDate by = terms.qualificationBy(dossier, visitor.today());
        return new MyRegister.Later(
                name,
                dossier.version(),
                dossier.enrolledOn(),
                by,
                visitor.today().isAfter(by),
                Lines.employments(dossier));
    }
}
