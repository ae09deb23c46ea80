package nl.schoolleidersregister.activity.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.activity.ActivityCommand;
import nl.schoolleidersregister.activity.ActivityCommand.AcceptCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.ClaimAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.DeclineCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawClaim;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.Certificates;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.plan.Begun;
import nl.schoolleidersregister.plan.parts.FromPlan;
import nl.schoolleidersregister.plan.view.GoalOnFile;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes claims and judges certificates; comes back when the views show what followed. */
@Component
public class ActivityOffice {

    private final CommandDesk desk;
    private final Shown shown;

    ActivityOffice(CommandDesk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
    }

    /** Says that the leader was there. */
    public Recorded claim(
            DossierId dossier, Origin origin, ExecutionOnFile execution, LocalDate day, Minutes minutes, Ask ask) {
        return claim(dossier, origin, execution, day, minutes, null, ask);
    }

    /** The same; a goal of the plan that it comes from remembers it. */
    Recorded claim(
            DossierId dossier,
            Origin origin,
            ExecutionOnFile execution,
            LocalDate day,
            Minutes minutes,
            @Nullable GoalOnFile goal,
            Ask ask) {
        var activity = ActivityId.of(dossier, execution.id());
        var order = new ClaimAttendance(
                dossier, origin, execution.id(), execution.programme(), execution.days(), day, minutes);
        var orders = FromPlan.with(goal, origin, Begun.Kind.CLAIM, activity.value(), day, order);
        return shown.await(desk.send(orders, ask).orElseThrow());
    }

    /** Takes a claim back. */
    public Recorded withdraw(DossierId dossier, Origin origin, ActivityId activity, LocalDate day, Ask ask) {
        return send(new WithdrawClaim(dossier, origin, activity, day), ask);
    }

    /** Accepts the certificate of a claim; the judge is the dossier of the registrar, where the registrar has one. */
    public Recorded accept(
            DossierId dossier,
            Origin origin,
            ActivityId activity,
            LocalDate day,
            int certificates,
            @Nullable DossierId judge,
            Ask ask) {
        var credit = new CreditId(SortableIdentifiers.next());
        return send(
                new AcceptCertificate(dossier, origin, activity, day, credit, new Certificates(certificates), judge),
                ask);
    }

    /** Does not accept the certificate of a claim; the judge likewise. */
    public Recorded decline(
            DossierId dossier,
            Origin origin,
            ActivityId activity,
            LocalDate day,
            @Nullable DossierId judge,
            Reason reason,
            Ask ask) {
        return send(new DeclineCertificate(dossier, origin, activity, day, judge, reason), ask);
    }

    private Recorded send(ActivityCommand order, Ask ask) {
        Optional<Recorded> recorded = desk.send(order, ask);
        return shown.await(recorded.orElseThrow());
    }
}
