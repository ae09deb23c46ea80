package nl.schoolleidersregister.plan.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.plan.GoalCommand;
import nl.schoolleidersregister.plan.GoalCommand.ChangeGoal;
import nl.schoolleidersregister.plan.GoalCommand.DropGoal;
import nl.schoolleidersregister.plan.GoalCommand.ReachGoal;
import nl.schoolleidersregister.plan.GoalCommand.SetGoal;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.plan.Intention;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** What a leader does with the own plan; comes back when the views show it. */
@Component
public class PlanOffice {

    private final CommandDesk desk;
    private final Regulations regulations;
    private final Shown shown;

    PlanOffice(CommandDesk desk, Regulations regulations, Shown shown) {
        this.desk = desk;
        this.regulations = regulations;
        this.shown = shown;
    }

    /** Codes of the competences of the standard in force, message keys {@code evaluation.competence.<CODE>}. */
    List<String> competences(LocalDate today) {
        return regulations.competenceCodesOn(today);
    }

    /** Sets a goal; asked again under the same key it is the one that was set before. */
    public GoalId set(DossierId dossier, Origin origin, Intention intention, Ask ask) {
        var goal = new GoalId(SortableIdentifiers.next());
        var recorded = send(new SetGoal(dossier, origin, goal, intention, standard(origin)), ask);
        return new GoalId(UUID.fromString(recorded.key()));
    }

    /** Says one otherwise. */
    void change(DossierId dossier, Origin origin, GoalId goal, Intention intention, Ask ask) {
        send(new ChangeGoal(dossier, origin, goal, intention, standard(origin)), ask);
    }

    /** Lets go of one. */
    void drop(DossierId dossier, Origin origin, GoalId goal, Ask ask) {
        send(new DropGoal(dossier, origin, goal), ask);
    }

    /** Says that one is reached. */
    void reach(DossierId dossier, Origin origin, GoalId goal, Ask ask) {
        send(new ReachGoal(dossier, origin, goal), ask);
    }

    private Set<Competence> standard(Origin origin) {
        return regulations.competencesOn(origin.today()).stream()
                .map(named -> named.competence())
                .collect(toUnmodifiableSet());
    }

    private Recorded send(GoalCommand order, Ask ask) {
        return shown.await(desk.send(order, ask).orElseThrow());
    }
}
