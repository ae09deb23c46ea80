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

    private static final Table<Said> SET = said(Said.goals()
            .column("dossier", "uuid", row -> StreamIds.owner(row.logged().stream()))
            .column("state", "text", _ -> State.OPEN)
            .column("version", "bigint", row -> row.logged().sequence()));

    private static final Table<Said> CHANGED = said(Said.goals());

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

    /** How a goal was put. */
    private record Said(
            LoggedEvent logged,
            Personal<GoalTitle> title,
            Personal<LearningQuestion> question,
            List<Competence> competences,
            LocalDate by) {

        static Table<Said> goals() {
            return Table.<Said>named("goal")
                    .key("goal", "uuid", row -> row.logged().key());
        }
    }

    private static Table<Said> said(Table<Said> table) {
        return table.column(
                        "title",
                        "text",
                        row -> row.title().known().map(GoalTitle::value).orElse(null))
                .column(
                        "question",
                        "text",
                        row -> row.question()
                                .known()
                                .map(LearningQuestion::text)
                                .orElse(null))
                .column("competences", "text", row -> Competences.written(row.competences()))
                .column("by_day", "date", Said::by);
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
        var set = new ArrayList<Said>();
        var changed = new LinkedHashMap<UUID, Said>();
        var ended = new LinkedHashMap<UUID, LoggedEvent>();
        var versions = new LinkedHashMap<UUID, LoggedEvent>();
        var remembered = new LinkedHashSet<Remembered>();
        for (var logged : batch) {
            var goal = logged.key();
            versions.put(goal, logged);
            switch ((GoalEvent) logged.event()) {
                case GoalSet fact ->
                    set.add(new Said(logged, fact.goal(), fact.question(), fact.competences(), fact.by()));
                case GoalChanged fact ->
                    changed.put(goal, new Said(logged, fact.goal(), fact.question(), fact.competences(), fact.by()));
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
