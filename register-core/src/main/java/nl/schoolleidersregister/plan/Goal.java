package nl.schoolleidersregister.plan;

import java.util.HashSet;
import java.util.Set;
import nl.schoolleidersregister.plan.GoalCommand.ChangeGoal;
import nl.schoolleidersregister.plan.GoalCommand.DropGoal;
import nl.schoolleidersregister.plan.GoalCommand.ReachGoal;
import nl.schoolleidersregister.plan.GoalCommand.RememberActivity;
import nl.schoolleidersregister.plan.GoalCommand.SetGoal;
import nl.schoolleidersregister.plan.GoalEvent.ActivityRemembered;
import nl.schoolleidersregister.plan.GoalEvent.GoalChanged;
import nl.schoolleidersregister.plan.GoalEvent.GoalDropped;
import nl.schoolleidersregister.plan.GoalEvent.GoalReached;
import nl.schoolleidersregister.plan.GoalEvent.GoalSet;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one goal of one person's plan. */
public final class Goal extends Stream<GoalEvent> {

    private static final String TYPE = "goal:";

    private final Set<Begun> begun = new HashSet<>();
    private boolean open;

    /** A goal's stream by its id. */
    public Goal(String id) {
        super(id);
    }

    /** Id of a goal's stream, in which whose it is stands. */
    public static String streamOf(DossierId dossier, GoalId goal) {
        return StreamIds.owned(TYPE, goal, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(GoalCommand command) {
        var at = command.origin().at();
        switch (command) {
            case SetGoal order -> {
                var said = order.intention();
                check(said, order.standard(), order.origin());
                record(new GoalSet(
                        Personal.of(said.goal()), Personal.of(said.question()), said.competences(), said.by(), at));
            }
            case ChangeGoal order -> {
                var said = order.intention();
                Rule.check(new GoalIsOpen(open));
                check(said, order.standard(), order.origin());
                record(new GoalChanged(
                        Personal.of(said.goal()), Personal.of(said.question()), said.competences(), said.by(), at));
            }
            case DropGoal _ -> {
                Rule.check(new GoalIsOpen(open));
                record(new GoalDropped(at));
            }
            case ReachGoal _ -> {
                Rule.check(new GoalIsOpen(open));
                record(new GoalReached(at));
            }
            case RememberActivity order -> {
                Rule.check(new GoalIsOpen(open));
                if (!begun.contains(order.begun())) {
                    record(new ActivityRemembered(order.begun(), at));
                }
            }
        }
    }

    private static void check(Intention said, Set<Competence> standard, Origin origin) {
        Rule.check(
                new GoalLiesAhead(said.by(), origin.today()),
                new GoalIsAboutTheStandard(said.competences().size(), standard.containsAll(said.competences())));
    }

    @EventSourcingHandler
    void evolve(GoalEvent event) {
        switch (event) {
            case GoalSet _ -> open = true;
            case GoalChanged _ -> open = true;
            case GoalDropped _, GoalReached _ -> open = false;
            case ActivityRemembered fact -> begun.add(fact.begun());
        }
    }
}
