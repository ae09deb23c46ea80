package nl.schoolleidersregister.standing.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.StandingCommand.EndMeasure;
import nl.schoolleidersregister.registration.StandingCommand.ImposeMeasure;
import nl.schoolleidersregister.registration.StandingCommand.LiftSuspension;
import nl.schoolleidersregister.registration.StandingCommand.ProposeStrikingOff;
import nl.schoolleidersregister.registration.StandingCommand.Restore;
import nl.schoolleidersregister.registration.StandingCommand.Suspend;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings orders about standing to a dossier; each can be refused by the rules its order names. */
@Component
class StandingOffice {

    private final CommandDesk desk;
    private final Grounds grounds;
    private final Visitor visitor;

    StandingOffice(CommandDesk desk, Grounds grounds, Visitor visitor) {
        this.desk = desk;
        this.grounds = grounds;
        this.visitor = visitor;
    }

    Optional<Recorded> impose(Account account, DossierId dossier, StandingForms.Measure.Imposed form, Ask ask) {
        var measure = new MeasureId(SortableIdentifiers.next());
        return desk.send(
                new ImposeMeasure(
                        dossier, origin(account), measure, form.kind(), judge(account), form.reason(), form.until()),
                ask);
    }

    /** Ends a measure before its time. */
    Optional<Recorded> end(Account account, DossierId dossier, MeasureId measure, Reason reason, Ask ask) {
        return desk.send(new EndMeasure(dossier, origin(account), measure, judge(account), reason), ask);
    }

    /** Suspends; {@code until} is null until it is lifted. */
    Optional<Recorded> suspend(Account account, DossierId dossier, @Nullable LocalDate until, Reason reason, Ask ask) {
        return desk.send(new Suspend(dossier, origin(account), judge(account), reason, until), ask);
    }

    Optional<Recorded> lift(Account account, DossierId dossier, Reason reason, Ask ask) {
        return desk.send(new LiftSuspension(dossier, origin(account), judge(account), reason), ask);
    }

    /** Proposes removal; a registrar decides after the person's view. */
    Optional<Recorded> propose(Account account, DossierId dossier, StandingForms.Removal.Proposed form, Ask ask) {
        var proposal = new ProposalId(SortableIdentifiers.next());
        return desk.send(
                new ProposeStrikingOff(
                        dossier,
                        origin(account),
                        proposal,
                        form.removal(),
                        judge(account),
                        form.why(),
                        grounds.rules()),
                ask);
    }

    Optional<Recorded> restore(Account account, DossierId dossier, boolean anew, Reason reason, Ask ask) {
        return desk.send(new Restore(dossier, origin(account), judge(account), anew, reason, grounds.rules()), ask);
    }

    private Origin origin(Account account) {
        return visitor.origin(account, Role.REGISTRAR);
    }

    private @Nullable DossierId judge(Account account) {
        return grounds.judge(account);
    }
}
