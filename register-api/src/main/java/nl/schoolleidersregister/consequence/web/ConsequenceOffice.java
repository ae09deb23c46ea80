package nl.schoolleidersregister.consequence.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawExecution;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.view.AttendanceOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.registration.CreditId;
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
    private final Executions executions;
    private final Leaning leaning;

    ConsequenceOffice(CommandDesk desk, Visitor visitor, Grounds grounds, Executions executions, Leaning leaning) {
        this.desk = desk;
        this.visitor = visitor;
        this.grounds = grounds;
        this.executions = executions;
        this.leaning = leaning;
    }

    /** Who would lose points with an execution: those with a decision first. A credit has the id of its attendance. */
    List<Touched> touchedBy(ExecutionId execution) {
        var credits = executions.attendance(execution).stream()
                .filter(one -> one.withdrawnAt() == null)
                .map(AttendanceOnFile::id)
                .map(id -> new CreditId(id.value()))
                .toList();
        return leaning.on(credits);
    }

    Optional<Recorded> withdraw(Account account, ExecutionId execution, ExecutionError why, Ask ask) {
        return desk.send(new WithdrawExecution(execution, visitor.origin(account, Role.REGISTRAR), why), ask);
    }

    Optional<Recorded> leave(Account account, DossierId dossier, DecisionId decision, Reason reason, Ask ask) {
        return desk.send(
                new LeaveDecision(
                        dossier, visitor.origin(account, Role.REGISTRAR), decision, grounds.judge(account), reason),
                ask);
    }
}
