package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.registration.web.Questions.Asked;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the office needs to judge what somebody stated, by whatever route. */
@Component
class Judgements {

    private final Visitor visitor;
    private final AdmissionTerms terms;
    private final Questions questions;
    private final Rulebooks rulebooks;

    Judgements(Visitor visitor, AdmissionTerms terms, Questions questions, Rulebooks rulebooks) {
        this.visitor = visitor;
        this.terms = terms;
        this.questions = questions;
        this.rulebooks = rulebooks;
    }

    /**
     * What is judged.
     *
     * @param answerBy last day for the decision (art. I1)
     * @param late whether that day has passed
     * @param open the question that waits for an answer; null when none does
     * @param aspirantUntil last day as an aspirant (art. A2); null for anything but a training
     * @param aspirantMonths how many months that is after the first day
     */
    record Judging(
            Route route,
            LocalDate answerBy,
            boolean late,
            @Nullable Asked open,
            List<Asked> asked,
            @Nullable LocalDate aspirantUntil,
            int aspirantMonths) {

        Judging {
            asked = List.copyOf(asked);
        }
    }

    /** What is judged in this dossier; nothing while nothing waits. */
    Optional<Judging> of(Dossier dossier) {
        return dossier.waiting().map(stated -> judging(dossier, stated));
    }

    private Judging judging(Dossier dossier, QualificationOnFile stated) {
        var today = visitor.today();
        var asked = questions.about(new DossierId(dossier.id()), new QualificationId(stated.id()));
        var answerBy = terms.decisionBy(dossier, stated, today);
        var months = rulebooks.book().inForceOn(today).regulation().admission().aspirantMonths();
        return new Judging(
                stated.route(),
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
