package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.GrantDeferral;
import nl.schoolleidersregister.registration.CycleCommand.ReRegister;
import nl.schoolleidersregister.registration.CycleCommand.RefuseDeferral;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.registration.CycleEvent.WindowOpened;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.StandingCommand.DropProposal;
import nl.schoolleidersregister.registration.StandingCommand.FollowProposal;
import nl.schoolleidersregister.registration.StandingCommand.GiveView;
import nl.schoolleidersregister.registration.StandingCommand.LeaveDecision;
import nl.schoolleidersregister.registration.StandingCommand.Restore;
import nl.schoolleidersregister.registration.StandingEvent.DecisionQuestioned;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.shared.Reason;

/** Re-registration (art. D1 to D6): most apply in time, some late, some not at all; the office decides. */
final class Renewing implements Region.Habit {

    private static final Reason WHY = new Reason("Uw overzicht is bekeken; zie de bevindingen per artikel (demo).");

    private final Region region;

    Renewing(Region region) {
        this.region = region;
    }

    @Override
    public void hear(RegistrationEvent event, Leader leader) {
        switch (event) {
            case WindowOpened _ -> opened(leader);
            case RenewalApplied _ -> region.planAtWork(region.in(4, 35), () -> decide(leader));
            case ReRegistered _, MissingPartMet _ -> leader.hurry(false);
            case ReRegisteredProvisionally _, RenewalRefused _ -> leader.hurry(true);
            case MarkedLate _ -> late(leader);
            case DeferralRequested fact -> region.planAtWork(region.in(3, 25), () -> defer(fact, leader));
            case ProposalMade fact -> proposed(fact, leader);
            case DecisionQuestioned fact -> region.planAtWork(region.in(5, 40), () -> leave(fact, leader));
            case Lapsed _ -> lapsed(leader);
            default -> {
                // Other habits listen to it.
            }
        }
    }

    private void opened(Leader leader) {
        leader.hurry(leader.isOneOf(650));
        if (leader.isZealous() || leader.isOneOf(600)) {
            applyOn(region.in(60, 178), leader);
        }
    }

    private void late(Leader leader) {
        leader.hurry(true);
        if (leader.isOneOf(750)) {
            applyOn(region.in(10, 160), leader);
        }
    }

    private void applyOn(LocalDate day, Leader leader) {
        region.plan(
                day,
                () -> region.order(new ApplyForRenewal(
                        leader.dossier(),
                        leader.now(region.world()),
                        new ProcedureId(region.id()),
                        Region.UNKNOWN,
                        region.rules())));
    }

    /** Who does not meet every finding is left to the day round, which proposes in time. */
    private void decide(Leader leader) {
        if (leader.career().procedures().isApplied()) {
            region.order(
                    new ReRegister(leader.dossier(), region.registrar(), null, Region.UNKNOWN, true, region.rules()));
        }
    }

    private void defer(DeferralRequested fact, Leader leader) {
        region.order(
                leader.isOneOf(700)
                        ? new GrantDeferral(leader.dossier(), region.registrar(), fact.procedure(), null)
                        : new RefuseDeferral(leader.dossier(), region.registrar(), fact.procedure(), null, WHY));
    }

    private void proposed(ProposalMade fact, Leader leader) {
        if (leader.isOneOf(350)) {
            region.plan(
                    region.in(1, 12),
                    () -> region.order(new GiveView(
                            leader.dossier(),
                            leader.now(region.world()),
                            fact.proposal(),
                            new Reason("Ik heb nog punten die er niet bij staan (demo)."))));
        }
        var drops = leader.isOneOf(40);
        var wait = 1 + leader.chance().nextLong(14);
        region.planAtWork(fact.viewUntil().plusDays(wait), () -> answer(fact, leader, drops));
    }

    private void answer(ProposalMade fact, Leader leader, boolean drops) {
        var origin = region.registrar();
        region.order(
                drops
                        ? new DropProposal(leader.dossier(), origin, fact.proposal(), null, WHY)
                        : new FollowProposal(
                                leader.dossier(),
                                origin,
                                fact.proposal(),
                                null,
                                WHY,
                                Region.UNKNOWN,
                                true,
                                region.rules()));
    }

    private void leave(DecisionQuestioned fact, Leader leader) {
        region.order(new LeaveDecision(leader.dossier(), region.registrar(), fact.decision(), null, WHY));
    }

    private void lapsed(Leader leader) {
        if (leader.isOneOf(150)) {
            region.planAtWork(
                    region.in(30, 400),
                    () -> region.order(new Restore(
                            leader.dossier(), region.registrar(), null, leader.isOneOf(500), WHY, region.rules())));
        }
    }
}
