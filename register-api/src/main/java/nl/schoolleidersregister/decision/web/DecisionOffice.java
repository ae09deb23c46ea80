package nl.schoolleidersregister.decision.web;

import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.registration.AdmissionCommand.AskMore;
import nl.schoolleidersregister.registration.AdmissionCommand.CheckOwnStatement;
import nl.schoolleidersregister.registration.AdmissionCommand.PutTermLater;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.CycleCommand.GrantDeferral;
import nl.schoolleidersregister.registration.CycleCommand.ReRegister;
import nl.schoolleidersregister.registration.CycleCommand.RefuseDeferral;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.StandingCommand.DropProposal;
import nl.schoolleidersregister.registration.StandingCommand.FollowProposal;
import nl.schoolleidersregister.registration.StandingCommand.ProposeDecision;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a registrar's decisions to a dossier; each can be refused by the rules its order names. */
@Component
class DecisionOffice {

    private final CommandDesk desk;
    private final Grounds grounds;
    private final Visitor visitor;

    DecisionOffice(CommandDesk desk, Grounds grounds, Visitor visitor) {
        this.desk = desk;
        this.grounds = grounds;
        this.visitor = visitor;
    }

    /** Re-registers on the open application. */
    Optional<Recorded> reRegister(Account account, DossierId dossier, Career career, Ask ask) {
        return desk.send(
                new ReRegister(
                        dossier,
                        origin(account),
                        judge(account),
                        grounds.position(),
                        grounds.policiesHavePassed(career),
                        grounds.rules()),
                ask);
    }

    /** Proposes what the facts say about the open application. */
    Optional<Recorded> propose(Account account, DossierId dossier, Career career, Ask ask) {
        return desk.send(
                new ProposeDecision(
                        dossier, origin(account), judge(account), grounds.policiesHavePassed(career), grounds.rules()),
                ask);
    }

    Optional<Recorded> follow(
            Account account, DossierId dossier, Career career, ProposalId proposal, Reason reason, Ask ask) {
        return desk.send(
                new FollowProposal(
                        dossier,
                        origin(account),
                        proposal,
                        judge(account),
                        reason,
                        grounds.position(),
                        grounds.policiesHavePassed(career),
                        grounds.rules()),
                ask);
    }

    Optional<Recorded> drop(Account account, DossierId dossier, ProposalId proposal, Reason why, Ask ask) {
        return desk.send(new DropProposal(dossier, origin(account), proposal, judge(account), why), ask);
    }

    /** Gives the time that was asked. */
    Optional<Recorded> grant(Account account, DossierId dossier, ProcedureId procedure, Ask ask) {
        return desk.send(new GrantDeferral(dossier, origin(account), procedure, judge(account)), ask);
    }

    /** Gives no more time. */
    Optional<Recorded> refuse(Account account, DossierId dossier, ProcedureId procedure, Reason reason, Ask ask) {
        return desk.send(new RefuseDeferral(dossier, origin(account), procedure, judge(account), reason), ask);
    }

    /** Asks the person for something; the term stands still until it comes. */
    Optional<Recorded> askMore(Account account, DossierId dossier, ProcedureId procedure, Reason what, Ask ask) {
        return desk.send(new AskMore(dossier, origin(account), procedure, judge(account), what, grounds.rules()), ask);
    }

    Optional<Recorded> putLater(Account account, DossierId dossier, ProcedureId procedure, Reason why, Ask ask) {
        return desk.send(
                new PutTermLater(dossier, origin(account), procedure, judge(account), why, grounds.rules()), ask);
    }

    /** Says whether an own statement of the sample is in order. */
    Optional<Recorded> check(
            Account account, DossierId dossier, EmploymentId employment, boolean accepted, Reason finding, Ask ask) {
        return desk.send(
                new CheckOwnStatement(dossier, origin(account), employment, judge(account), accepted, finding), ask);
    }

    private Origin origin(Account account) {
        return visitor.origin(account, Role.REGISTRAR);
    }

    private @Nullable DossierId judge(Account account) {
        return grounds.judge(account);
    }
}
