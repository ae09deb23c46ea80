package nl.schoolleidersregister.renewal.web;

import java.util.Optional;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.registration.AdmissionCommand.AnswerQuestion;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveDefaultNotice;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.RenewStraightThrough;
import nl.schoolleidersregister.registration.CycleCommand.WithdrawApplication;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.StandingCommand.GiveView;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** Brings a leader's orders about re-registration to the dossier; each can be refused by the rules its order names. */
@Component
class RenewalOffice {

    private final CommandDesk desk;
    private final Grounds grounds;
    private final Dossiers dossiers;
    private final Shown shown;
    private final Visitor visitor;

    RenewalOffice(CommandDesk desk, Grounds grounds, Dossiers dossiers, Shown shown, Visitor visitor) {
        this.desk = desk;
        this.grounds = grounds;
        this.dossiers = dossiers;
        this.shown = shown;
        this.visitor = visitor;
    }

    /**
     * Asks to be re-registered, and lets the register do it at once where it may. Where what was learned before has not
     * all come through in time, the round of the day tries again.
     *
     * @return what was recorded last
     */
    Recorded apply(DossierId dossier, Origin origin, Ask ask) {
        var application = new ProcedureId(SortableIdentifiers.next());
        var order = new ApplyForRenewal(dossier, origin, application, grounds.position(), grounds.rules());
        var applied = send(order, ask);
        return atOnce(dossier).orElse(applied);
    }

    private Optional<Recorded> atOnce(DossierId dossier) {
        return dossiers.find(dossier)
                .map(Dossier::career)
                .filter(grounds::policiesHavePassed)
                .flatMap(_ -> desk.send(
                        new RenewStraightThrough(dossier, visitor.register(), grounds.position(), grounds.rules()),
                        Ask.PLAIN))
                .map(shown::await);
    }

    Recorded withdraw(DossierId dossier, Origin origin, Ask ask) {
        return send(new WithdrawApplication(dossier, origin), ask);
    }

    Recorded view(DossierId dossier, Origin origin, ProposalId proposal, Reason view, Ask ask) {
        return send(new GiveView(dossier, origin, proposal, view), ask);
    }

    Recorded answer(DossierId dossier, Origin origin, ProcedureId procedure, Reason answer, Ask ask) {
        return send(new AnswerQuestion(dossier, origin, procedure, answer), ask);
    }

    Recorded giveNotice(DossierId dossier, Origin origin, ProcedureId procedure, Ask ask) {
        return send(new GiveDefaultNotice(dossier, origin, procedure, grounds.rules()), ask);
    }

    private Recorded send(Command order, Ask ask) {
        return shown.await(desk.send(order, ask).orElseThrow());
    }
}
