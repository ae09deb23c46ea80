package nl.schoolleidersregister.years;

import static nl.schoolleidersregister.years.Trait.nth;
import static nl.schoolleidersregister.years.Trait.once;
import static nl.schoolleidersregister.years.Trait.when;

import java.util.List;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.GrantDeferral;
import nl.schoolleidersregister.registration.CycleCommand.ReRegister;
import nl.schoolleidersregister.registration.CycleCommand.RefuseDeferral;
import nl.schoolleidersregister.registration.CycleCommand.RenewStraightThrough;
import nl.schoolleidersregister.registration.CycleCommand.RequestDeferral;
import nl.schoolleidersregister.registration.CycleCommand.WithdrawApplication;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.NoticeGiven;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.registration.CycleEvent.WindowOpened;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.StandingCommand.DropProposal;
import nl.schoolleidersregister.registration.StandingCommand.FollowProposal;
import nl.schoolleidersregister.registration.StandingCommand.GiveView;
import nl.schoolleidersregister.registration.StandingCommand.LeaveDecision;
import nl.schoolleidersregister.registration.StandingEvent.DecisionQuestioned;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.ViewGiven;

/** Re-registration (art. D1 to D6), and proposals while they wait (Awb 4:8). */
final class Renewing {

    private static final int AGAIN_DAYS = 30;

    private Renewing() {}

    /** Applies whenever the window has opened, so many days later. */
    static Trait applies(int days) {
        return when(WindowOpened.class, days, (_, today) -> apply(today));
    }

    /** Applies only when told to be late. */
    static Trait appliesLate(int days) {
        return when(MarkedLate.class, days, (_, today) -> apply(today));
    }

    /** Applies once, after the first fact of a kind. */
    static Trait appliesAfter(Class<? extends RegistrationEvent> kind, int days) {
        return once(kind, days, Renewing::apply);
    }

    /** As the page does it: the application, and at once the look whether a machine may say yes. */
    private static void apply(Today today) {
        var application = new ProcedureId(today.me().id("application " + today.day()));
        today.does(
                new ApplyForRenewal(today.dossier(), today.leader(), application, today.position(), today.rules()),
                new RenewStraightThrough(today.dossier(), today.leader(), today.position(), today.rules()));
    }

    /** Takes the first application back. */
    static Trait withdraws(int days) {
        return once(
                RenewalApplied.class,
                days,
                today -> today.does(new WithdrawApplication(today.dossier(), today.leader())));
    }

    /** The office looks at an application, and again every month while it waits. */
    static Trait isReviewed(int days) {
        return when(RenewalApplied.class, days, (_, today) -> review(today));
    }

    private static void review(Today today) {
        if (!today.career().isOpen() || !today.career().procedures().isApplied()) {
            return;
        }
        var done = today.does(
                new ReRegister(today.dossier(), today.registrar(), null, today.position(), true, today.rules()));
        if (!done) {
            today.later(AGAIN_DAYS, Renewing::review);
        }
    }

    /** The office decides as was proposed once the term for a view has passed, or the day after the view. */
    static Trait isDecided() {
        Trait afterTerm = (fact, me, plans) -> {
            if (fact instanceof ProposalMade made) {
                plans.make(made.viewUntil().plusDays(1), me, today -> follow(made.proposal(), today));
            }
        };
        Trait afterView = when(ViewGiven.class, 1, (given, today) -> follow(given.proposal(), today));
        return (fact, me, plans) -> {
            afterTerm.read(fact, me, plans);
            afterView.read(fact, me, plans);
        };
    }

    private static void follow(ProposalId proposal, Today today) {
        if (today.career().isOpen() && today.career().standing().find(proposal) != null) {
            today.does(new FollowProposal(
                    today.dossier(),
                    today.registrar(),
                    proposal,
                    null,
                    today.because("Zo volgt het uit het reglement"),
                    today.position(),
                    true,
                    today.rules()));
        }
    }

    /** Gives a view on every proposal of these kinds. */
    static Trait givesView(int days, ProposalKind... kinds) {
        return when(ProposalMade.class, days, (made, today) -> {
            if (List.of(kinds).contains(made.kind())) {
                today.does(new GiveView(
                        today.dossier(),
                        today.leader(),
                        made.proposal(),
                        today.because("Ik ben het er niet mee eens")));
            }
        });
    }

    /** The office does not follow a proposal of this kind, the first time. */
    static Trait isSpared(int days, ProposalKind kind) {
        return (fact, me, plans) -> {
            if (fact instanceof ProposalMade made && made.kind() == kind) {
                plans.make(
                        Trait.dayOf(fact).plusDays(days),
                        me,
                        today -> today.does(new DropProposal(
                                today.dossier(),
                                today.registrar(),
                                made.proposal(),
                                null,
                                today.because("De zienswijze overtuigt"))));
            }
        };
    }

    /** A registrar leaves a decision as it is, so many days after something that counted in it was gone. */
    static Trait isLeftStanding(int days) {
        return when(
                DecisionQuestioned.class,
                days,
                (fact, today) -> today.does(new LeaveDecision(
                        today.dossier(),
                        today.registrar(),
                        fact.decision(),
                        null,
                        today.because("Met de andere punten was het genoeg"))));
    }

    /** Asks for more time at the second notice, up to so many months after the due date. */
    static Trait asksMoreTime(int months) {
        return nth(
                2,
                NoticeGiven.class,
                5,
                today -> today.does(new RequestDeferral(
                        today.dossier(),
                        today.leader(),
                        new ProcedureId(today.me().id("deferral")),
                        today.career().dueDate(today.day(), today.rules()).plusMonths(months),
                        today.because("Mijn vader is ziek"),
                        today.rules())));
    }

    /** The office gives that time. */
    static Trait isGivenTime(int days) {
        return when(
                DeferralRequested.class,
                days,
                (asked, today) ->
                        today.does(new GrantDeferral(today.dossier(), today.registrar(), asked.procedure(), null)));
    }

    /** The office does not. */
    static Trait isGivenNoTime(int days) {
        return when(
                DeferralRequested.class,
                days,
                (asked, today) -> today.does(new RefuseDeferral(
                        today.dossier(),
                        today.registrar(),
                        asked.procedure(),
                        null,
                        today.because("Er is genoeg tijd"))));
    }
}
