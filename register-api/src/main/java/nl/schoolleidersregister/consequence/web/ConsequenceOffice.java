package nl.schoolleidersregister.consequence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.consequence.web.RevocationForm.Stated;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawExecution;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.OfferingCommand.RevokeOffering;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.recognition.RecognitionCommand.RevokeRecognition;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.registration.DecisionId;
import nl.schoolleidersregister.registration.StandingCommand.LeaveDecision;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Leaning;
import nl.schoolleidersregister.registration.view.Leaning.Touched;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** Brings the orders; each can be refused by the rules its command names. */
@Component
class ConsequenceOffice {

    private final CommandDesk desk;
    private final Visitor visitor;
    private final Grounds grounds;
    private final Activities activities;
    private final GuidedSessions sessions;
    private final Leaning leaning;

    ConsequenceOffice(
            CommandDesk desk,
            Visitor visitor,
            Grounds grounds,
            Activities activities,
            GuidedSessions sessions,
            Leaning leaning) {
        this.desk = desk;
        this.visitor = visitor;
        this.grounds = grounds;
        this.activities = activities;
        this.sessions = sessions;
        this.leaning = leaning;
    }

    /** Who would lose points with an execution: those with a decision first. */
    List<Touched> touchedBy(ExecutionId execution) {
        return leaning.on(activities.creditsOf(execution));
    }

    /** Who would lose points with an offering from a day on, likewise. */
    List<Touched> touchedBy(OfferingId offering, LocalDate from) {
        return leaning.on(offering, from);
    }

    /** Who would lose points with a recognition from a day on, likewise. */
    List<Touched> touchedBy(RecognitionId recognition, LocalDate from) {
        return leaning.on(sessions.creditsOf(recognition, from));
    }

    Optional<Recorded> withdraw(Account account, ExecutionOnFile execution, ExecutionError why, Ask ask) {
        var origin = visitor.origin(account, Role.REGISTRAR);
        return desk.send(
                new WithdrawExecution(execution.id(), origin, execution.days().first(), why), ask);
    }

    Optional<Recorded> revoke(Account account, OfferingId offering, Stated stated, Ask ask) {
        var origin = visitor.origin(account, Role.REGISTRAR);
        return desk.send(new RevokeOffering(offering, origin, stated.from(), stated.reason()), ask);
    }

    Optional<Recorded> revoke(Account account, RecognitionId recognition, Stated stated, Ask ask) {
        var origin = visitor.origin(account, Role.REGISTRAR);
        return desk.send(new RevokeRecognition(recognition, origin, stated.from(), stated.reason()), ask);
    }

    Optional<Recorded> leave(Account account, DossierId dossier, DecisionId decision, Reason reason, Ask ask) {
        return desk.send(
                new LeaveDecision(
                        dossier, visitor.origin(account, Role.REGISTRAR), decision, grounds.judge(account), reason),
                ask);
    }
}
