package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import nl.schoolleidersregister.registration.AdmissionCommand.AnswerQuestion;
import nl.schoolleidersregister.registration.AdmissionCommand.AskMore;
import nl.schoolleidersregister.registration.AdmissionCommand.CheckOwnStatement;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveDefaultNotice;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveOwnStatement;
import nl.schoolleidersregister.registration.AdmissionCommand.PutTermLater;
import nl.schoolleidersregister.registration.AdmissionEvent.DefaultNoticeGiven;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementChecked;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.AdmissionEvent.TermPutLater;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.term.Term;
import nl.schoolleidersregister.term.WorkingDays;

/** Procedures while they wait, whatever they decide on (art. I1), and somebody's own word about work (art. C5). */
final class Admitting {

    private final Live live;

    Admitting(Live live) {
        this.live = live;
    }

    void ask(AskMore order) {
        var waiting = pending(order.procedure());
        var today = order.origin().today();
        Rule.check(
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new NothingElseIsAwaited(waiting.isWaitingForThePerson(today)));
        var days = order.rules().inForceOn(today).regulation().procedure().answerDays();
        live.record(new MoreAsked(
                order.procedure(),
                Personal.of(order.what()),
                WorkingDays.onOrAfter(new Term.Days(days).countedFrom(today)),
                order.origin().at()));
    }

    void answer(AnswerQuestion order) {
        var waiting = pending(order.procedure());
        Rule.check(new SomethingIsAwaited(
                waiting.isWaitingForThePerson(order.origin().today())));
        live.record(new QuestionAnswered(
                order.procedure(), Personal.of(order.answer()), order.origin().at()));
    }

    void putLater(PutTermLater order) {
        var waiting = pending(order.procedure());
        var today = order.origin().today();
        var terms = order.rules().inForceOn(today).regulation().procedure();
        var late = waiting.clock(terms.decisionWeeks(), today).isLate(today);
        Rule.check(
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new TermIsPutLaterOnce(waiting.laterBy() != null, late));
        live.record(new TermPutLater(
                order.procedure(),
                new Term.Weeks(terms.extensionWeeks()),
                Personal.of(order.why()),
                order.origin().at()));
    }

    void notice(GiveDefaultNotice order) {
        var waiting = pending(order.procedure());
        var today = order.origin().today();
        var weeks = order.rules().inForceOn(today).regulation().procedure().decisionWeeks();
        Rule.check(
                new DefaultNoticeComesWhenLate(waiting.clock(weeks, today).isLate(today), waiting.noticeOn() != null));
        live.record(new DefaultNoticeGiven(order.procedure(), order.origin().at()));
    }

    /** What waits still does in a dossier that was merged, in case that is undone; meanwhile nobody decides on it. */
    private Pending pending(ProcedureId id) {
        var waiting = live.career().procedures().find(id);
        Rule.check(new ProcedureIsOpen(waiting != null && live.career().isOpen()));
        return requireNonNull(waiting);
    }

    void state(GiveOwnStatement order) {
        var job = job(order.employment());
        Rule.check(new DossierIsOpen(live.career().isOpen()));
        if (!job.confirmed() && job.statement() == null) {
            live.record(new OwnStatementGiven(
                    order.employment(), order.drawn(), order.origin().at()));
        }
    }

    void check(CheckOwnStatement order) {
        var job = job(order.employment());
        Rule.check(
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new OwnStatementIsInTheSample(job.statement() == OwnStatement.DRAWN),
                new APersonSaysNo(order.origin().actor().role()));
        live.record(new OwnStatementChecked(
                order.employment(),
                order.accepted(),
                Personal.of(order.finding()),
                order.origin().at()));
    }

    private Work.Job job(EmploymentId id) {
        var job = live.career().work().find(id);
        Rule.check(new EmploymentIsOnFile(job != null));
        return requireNonNull(job);
    }
}
