package nl.schoolleidersregister.interruption.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.registration.AbsenceId;
import nl.schoolleidersregister.registration.CycleCommand.EndAbsence;
import nl.schoolleidersregister.registration.CycleCommand.EndPause;
import nl.schoolleidersregister.registration.CycleCommand.RecordAbsence;
import nl.schoolleidersregister.registration.CycleCommand.RequestDeferral;
import nl.schoolleidersregister.registration.CycleCommand.StartPause;
import nl.schoolleidersregister.registration.CycleCommand.WithdrawAbsence;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** Brings a leader's orders about absence, pause and more time to the dossier; each can be refused by rules. */
@Component
class InterruptionOffice {

    private final CommandDesk desk;
    private final Grounds grounds;
    private final Shown shown;

    InterruptionOffice(CommandDesk desk, Grounds grounds, Shown shown) {
        this.desk = desk;
        this.grounds = grounds;
        this.shown = shown;
    }

    Recorded record(DossierId dossier, Origin origin, AbsenceForm.Stated absence, Ask ask) {
        return send(
                new RecordAbsence(
                        dossier,
                        origin,
                        new AbsenceId(SortableIdentifiers.next()),
                        absence.kind(),
                        absence.from(),
                        absence.until(),
                        grounds.rules()),
                ask);
    }

    Recorded endAbsence(DossierId dossier, Origin origin, UUID absence, LocalDate until, Ask ask) {
        return send(new EndAbsence(dossier, origin, new AbsenceId(absence), until), ask);
    }

    Recorded withdrawAbsence(DossierId dossier, Origin origin, UUID absence, Ask ask) {
        return send(new WithdrawAbsence(dossier, origin, new AbsenceId(absence)), ask);
    }

    Recorded startPause(DossierId dossier, Origin origin, Ask ask) {
        return send(new StartPause(dossier, origin, grounds.rules()), ask);
    }

    Recorded endPause(DossierId dossier, Origin origin, Ask ask) {
        return send(new EndPause(dossier, origin), ask);
    }

    Recorded askMoreTime(DossierId dossier, Origin origin, MoreTimeForm.Asked asked, Ask ask) {
        var procedure = new ProcedureId(SortableIdentifiers.next());
        return send(new RequestDeferral(dossier, origin, procedure, asked.until(), asked.why(), grounds.rules()), ask);
    }

    private Recorded send(Command order, Ask ask) {
        return shown.await(desk.send(order, ask).orElseThrow());
    }
}
