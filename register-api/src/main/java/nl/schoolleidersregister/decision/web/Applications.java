package nl.schoolleidersregister.decision.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.registration.Application;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Earned;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.Work;
import nl.schoolleidersregister.registration.parts.EntryTitles;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.EmploymentOnFile;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a registrar looks at for an application. */
@Component
class Applications {

    private static final String GONE = "–";

    private final Grounds grounds;
    private final LedgerLines ledger;
    private final EntryTitles titles;

    Applications(Grounds grounds, LedgerLines ledger, EntryTitles titles) {
        this.grounds = grounds;
        this.ledger = ledger;
        this.titles = titles;
    }

    /** The findings, each with its why, as the leader sees them. */
    ShownEvaluation evaluation(Dossier dossier, LocalDate today) {
        var judged = judged(dossier, today);
        var on = dossier.career().lookedAt(today);
        return ShownEvaluation.of(judged.facts(), judged.regulation(), on, Voice.FACTS, titles(dossier));
    }

    /** What the book says of the running cycle. */
    Rulebook.Judged judged(Dossier dossier, LocalDate today) {
        var career = dossier.career();
        return grounds.rules().judge(career.facts(earned(dossier)).orElseThrow(), career.lookedAt(today));
    }

    ShownApplication of(Dossier dossier, LocalDate today) {
        var career = dossier.career();
        var application = application(dossier, today);
        var suspension = career.standing().suspension();
        return new ShownApplication(
                application.judged().evaluation().verdict().name(),
                application.byHand(),
                grounds.isBehind(career),
                dossier.employments().stream().map(job -> job(job, career)).toList(),
                career.cycles().absences().stream()
                        .map(one -> new ShownApplication.Absent(one.kind(), one.from(), one.until()))
                        .toList(),
                career.standing().measures(),
                suspension == null ? null : suspension.from(),
                proposal(career));
    }

    /** What the facts come to, by the code that decides. */
    Application application(Dossier dossier, LocalDate today) {
        return new Application(dossier.career(), earned(dossier), grounds.rules(), today);
    }

    private static @Nullable String proposal(Career career) {
        return career.standing().proposals().stream()
                .filter(one -> one.kind() == ProposalKind.REFUSE || one.kind() == ProposalKind.RENEW_PROVISIONALLY)
                .map(Proposal::id)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private static ShownApplication.Job job(EmploymentOnFile on, Career career) {
        return new ShownApplication.Job(
                on.schoolName() == null ? GONE : requireNonNull(on.schoolName()),
                on.function(),
                on.fte(),
                on.from(),
                on.until(),
                on.confirmed(),
                career.work().jobs().stream()
                        .filter(job -> job.id().value().equals(on.id()))
                        .findFirst()
                        .map(Work.Job::statement)
                        .orElse(null));
    }

    private List<Earned> earned(Dossier dossier) {
        return ledger.of(new DossierId(dossier.id())).stream()
                .filter(LedgerLine::stands)
                .map(LedgerLine::earned)
                .toList();
    }

    private Function<Entry, Title> titles(Dossier dossier) {
        return titles.of(new DossierId(dossier.id()));
    }
}
