package nl.schoolleidersregister.plan.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
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

/** Writes {@code view.goal} and {@code view.goal_activity}. */
public final class GoalProjection implements Projection {

    private static final Table<LoggedEvent> SET = said(Table.<LoggedEvent>named("goal")
            .key("goal", "uuid", LoggedEvent::key)
            .column("dossier", "uuid", logged -> StreamIds.owner(logged.stream()))
            .column("state", "text", _ -> State.OPEN)
            .column("version", "bigint", LoggedEvent::sequence));

    private static final Table<LoggedEvent> CHANGED =
            said(Table.<LoggedEvent>named("goal").key("goal", "uuid", LoggedEvent::key));

    private static final Table<LoggedEvent> ENDED = Table.<LoggedEvent>named("goal")
            .key("goal", "uuid", LoggedEvent::key)
            .column("state", "text", logged -> logged.event() instanceof GoalReached ? State.REACHED : State.DROPPED);

    private static final Table<LoggedEvent> VERSIONS = Table.<LoggedEvent>named("goal")
            .key("goal", "uuid", LoggedEvent::key)
            .column("version", "bigint", LoggedEvent::sequence);

    private static final Table<Remembered> REMEMBERED = Table.<Remembered>named("goal_activity")
            .key("goal", "uuid", Remembered::goal)
            .key("kind", "text", row -> row.begun().kind())
            .key("activity", "uuid", row -> row.begun().id())
            .column("day", "date", row -> row.begun().day());

    private record Remembered(UUID goal, Begun begun) {}

    private record Said(
            Personal<GoalTitle> goal, Personal<LearningQuestion> question, List<Competence> competences, LocalDate by) {

        static Said of(LoggedEvent logged) {
            return switch (logged.event()) {
                case GoalSet fact -> new Said(fact.goal(), fact.question(), fact.competences(), fact.by());
                case GoalChanged fact -> new Said(fact.goal(), fact.question(), fact.competences(), fact.by());
                default -> throw new IllegalArgumentException("Says nothing of a goal: " + logged.position());
            };
        }
    }

    private static Table<LoggedEvent> said(Table<LoggedEvent> table) {
        return table.column(
                        "title",
                        "text",
                        logged -> Said.of(logged)
                                .goal()
                                .known()
                                .map(GoalTitle::value)
                                .orElse(null))
                .column(
                        "question",
                        "text",
                        logged -> Said.of(logged)
                                .question()
                                .known()
                                .map(LearningQuestion::text)
                                .orElse(null))
                .column(
                        "competences",
                        "text",
                        logged -> Competences.written(Said.of(logged).competences()))
                .column("by_day", "date", logged -> Said.of(logged).by());
    }

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
        var set = new ArrayList<LoggedEvent>();
        var changed = new LinkedHashMap<UUID, LoggedEvent>();
        var ended = new LinkedHashMap<UUID, LoggedEvent>();
        var versions = new LinkedHashMap<UUID, LoggedEvent>();
        var remembered = new LinkedHashSet<Remembered>();
        for (var logged : batch) {
            var goal = logged.key();
            versions.put(goal, logged);
            switch ((GoalEvent) logged.event()) {
                case GoalSet _ -> set.add(logged);
                case GoalChanged _ -> changed.put(goal, logged);
                case GoalDropped _, GoalReached _ -> ended.put(goal, logged);
                case ActivityRemembered fact -> remembered.add(new Remembered(goal, fact.begun()));
            }
        }
        SET.insert(view, set);
        CHANGED.update(view, changed.values());
        ENDED.update(view, ended.values());
        VERSIONS.update(view, versions.values());
        REMEMBERED.insertMissing(view, remembered);
    }
}
