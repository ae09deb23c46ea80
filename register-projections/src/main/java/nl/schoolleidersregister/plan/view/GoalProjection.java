package nl.schoolleidersregister.plan.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.plan.Begun;
import nl.schoolleidersregister.plan.GoalEvent;
import nl.schoolleidersregister.plan.GoalEvent.ActivityRemembered;
import nl.schoolleidersregister.plan.GoalEvent.GoalChanged;
import nl.schoolleidersregister.plan.GoalEvent.GoalDropped;
import nl.schoolleidersregister.plan.GoalEvent.GoalReached;
import nl.schoolleidersregister.plan.GoalEvent.GoalSet;
import nl.schoolleidersregister.plan.GoalTitle;
import nl.schoolleidersregister.plan.LearningQuestion;
import nl.schoolleidersregister.plan.view.GoalOnFile.State;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.StreamIds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.goal} and {@code view.goal_activity}; a person has few, so each by itself. */
public final class GoalProjection implements Projection {

    @Override
    public String name() {
        return "goal";
    }

    @Override
    public List<String> tables() {
        return List.of("goal", "goal_activity");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(GoalEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        for (var logged : batch) {
            if (logged.event() instanceof GoalEvent event) {
                write(logged, event, view);
            }
        }
    }

    private static void write(LoggedEvent logged, GoalEvent event, View view) {
        var id = logged.key();
        switch (event) {
            case GoalSet fact -> {
                view.sql("insert into goal (goal, dossier, state, competences, by_day, version)"
                                + " values (?, ?, ?, '', ?, ?)")
                        .params(
                                id,
                                StreamIds.owner(logged.stream()).value(),
                                State.OPEN.name(),
                                fact.by(),
                                logged.sequence())
                        .update();
                say(id, fact.goal(), fact.question(), fact.competences(), fact.by(), view);
            }
            case GoalChanged fact -> say(id, fact.goal(), fact.question(), fact.competences(), fact.by(), view);
            case GoalDropped _ -> stands(id, State.DROPPED, view);
            case GoalReached _ -> stands(id, State.REACHED, view);
            case ActivityRemembered fact -> remember(id, fact.begun(), view);
        }
        one(view.sql("update goal set version = ? where goal = ?").params(logged.sequence(), id), id);
    }

    private static void say(
            UUID id,
            Personal<GoalTitle> goal,
            Personal<LearningQuestion> question,
            List<Competence> competences,
            LocalDate by,
            View view) {
        one(
                view.sql("update goal set title = ?, question = ?, competences = ?, by_day = ? where goal = ?")
                        .param(goal.known().map(GoalTitle::value).orElse(null))
                        .param(question.known().map(LearningQuestion::text).orElse(null))
                        .param(Competences.written(competences))
                        .param(by)
                        .param(id),
                id);
    }

    private static void stands(UUID id, State state, View view) {
        one(view.sql("update goal set state = ? where goal = ?").params(state.name(), id), id);
    }

    private static void remember(UUID id, Begun begun, View view) {
        view.sql("insert into goal_activity (goal, kind, activity, day) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(id, begun.kind().name(), begun.id(), begun.day())
                .update();
    }

    private static void one(JdbcClient.StatementSpec change, UUID goal) {
        if (change.update() != 1) {
            throw new IllegalStateException("No row for goal " + goal);
        }
    }
}
