package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which the office judges what somebody stated, by whatever route. */
@Component
class JudgePage {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final EvidenceLines evidence;
    private final AdmissionTerms terms;
    private final Questions questions;
    private final PriorPages prior;
    private final Rulebooks rulebooks;
    private final Formats formats;

    JudgePage(
            Visitor visitor,
            Dossiers dossiers,
            EvidenceLines evidence,
            AdmissionTerms terms,
            Questions questions,
            PriorPages prior,
            Rulebooks rulebooks,
            Formats formats) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.evidence = evidence;
        this.terms = terms;
        this.questions = questions;
        this.prior = prior;
        this.rulebooks = rulebooks;
        this.formats = formats;
    }

    /**
     * What is judged.
     *
     * @param waiting whether it still waits
     * @param answerBy last day for the decision (art. I1)
     * @param late whether that day has passed
     * @param open the question that waits for an answer; null when none does
     * @param aspirantUntil last day as an aspirant (art. A2); null for anything but a training
     * @param aspirantMonths how many months that is after the first day
     */
    record Judging(
            String dossier,
            long version,
            String name,
            Diploma diploma,
            boolean waiting,
            LocalDate since,
            LocalDate answerBy,
            boolean late,
            Questions.@Nullable Asked open,
            List<Questions.Asked> asked,
            @Nullable LocalDate aspirantUntil,
            int aspirantMonths) {

        Judging {
            asked = List.copyOf(asked);
        }
    }

    Dossier find(UUID id) {
        return dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What is judged: the one that waits, or the last one, about which the rules then say no. */
    QualificationOnFile stated(UUID id) {
        return Lines.found(find(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ModelAndView of(UUID id, Model model, HttpStatus status) {
        var dossier = find(id);
        var stated = stated(id);
        model.addAttribute("judging", judging(dossier, stated));
        model.addAttribute("evidence", evidence.office(new DossierId(id), DiplomaEvidence.about(stated)));
        prior.of(dossier, Voice.FACTS, visitor.today()).ifPresent(shown -> {
            model.addAttribute("prior", shown);
            model.addAttribute("evaluation", shown.evaluation());
        });
        form(model, VerificationForm.NAME, new VerificationForm(formats.typed(visitor.today())));
        form(model, RejectionForm.NAME, new RejectionForm(""));
        form(model, "questionForm", QuestionForm.EMPTY);
        return new ModelAndView("registration/judge", model.asMap(), status);
    }

    private static void form(Model model, String name, Object empty) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, empty);
        }
    }

    private Judging judging(Dossier dossier, QualificationOnFile stated) {
        var today = visitor.today();
        var asked = questions.about(new DossierId(dossier.id()), new QualificationId(stated.id()));
        var answerBy = terms.decisionBy(dossier, stated, today);
        var months = rulebooks.book().inForceOn(today).regulation().admission().aspirantMonths();
        return new Judging(
                dossier.id().toString(),
                dossier.version(),
                dossier.person() == null ? Lines.shown(null) : dossier.person().fullName(),
                Lines.diploma(stated),
                stated.outcome() == QualificationOnFile.Outcome.WAITING,
                Terms.day(stated.statedAt()),
                answerBy,
                answerBy.isBefore(today),
                asked.stream().filter(one -> one.isOpenOn(today)).findFirst().orElse(null),
                asked,
                stated.route() == Route.TRAINING
                        ? stated.awardedOn().plusMonths(months).minusDays(1)
                        : null,
                months);
    }
}
