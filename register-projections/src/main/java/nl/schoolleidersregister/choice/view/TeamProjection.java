package nl.schoolleidersregister.choice.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.TeamActivityEvent;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartConfirmed;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartDeclined;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityRecorded;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityWithdrawn;
import nl.schoolleidersregister.choice.TeamActivityEvent.TogetherAccepted;
import nl.schoolleidersregister.choice.view.TeamOnFile.State;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.team_activity} and {@code view.team_part}; there are few, so each by itself. */
public final class TeamProjection implements Projection {

    @Override
    public String name() {
        return "team-activity";
    }

    @Override
    public List<String> tables() {
        return List.of("team_activity", "team_part");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(TeamActivityEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        for (var logged : batch) {
            if (logged.event() instanceof TeamActivityEvent event) {
                write(logged.key(), StreamIds.owner(logged.stream()), event, view);
            }
        }
    }

    private static void write(UUID team, DossierId recorder, TeamActivityEvent event, View view) {
        switch (event) {
            case TeamActivityRecorded fact -> recorded(team, recorder, fact, view);
            case TeamActivityWithdrawn fact -> moment(team, "withdrawn", fact.at(), view);
            case TogetherAccepted fact -> moment(team, "accepted", fact.at(), view);
            case PartConfirmed fact ->
                said(team, fact.leader(), State.CONFIRMED, fact.choice().value(), view);
            case PartDeclined fact -> said(team, fact.leader(), State.DECLINED, null, view);
        }
    }

    private static void recorded(UUID team, DossierId recorder, TeamActivityRecorded fact, View view) {
        view.sql("insert into team_activity (team, recorder, title, form, first_day, last_day, minutes,"
                        + " competences, recorded) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(team)
                .param(recorder.value())
                .param(fact.title().known().map(ChoiceTitle::value).orElse(null))
                .param(fact.form().code())
                .param(fact.firstDay())
                .param(fact.lastDay())
                .param(fact.minutes().value())
                .param(Competences.written(fact.competences()))
                .param(OffsetDateTime.ofInstant(fact.at(), ZoneOffset.UTC))
                .update();
        var place = 0;
        part(team, place++, recorder, State.CONFIRMED, fact.choice().value(), view);
        for (var other : fact.others()) {
            part(team, place++, other, State.NAMED, null, view);
        }
    }

    private static void part(UUID team, int place, DossierId dossier, State state, @Nullable UUID choice, View view) {
        view.sql("insert into team_part (team, place, dossier, state, choice) values (?, ?, ?, ?, ?)")
                .param(team)
                .param(place)
                .param(dossier.value())
                .param(state.name())
                .param(choice)
                .update();
    }

    private static void moment(UUID team, String column, Instant at, View view) {
        one(
                view.sql("update team_activity set " + column + " = ? where team = ?")
                        .params(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), team)
                        .update(),
                team);
    }

    private static void said(UUID team, DossierId leader, State state, @Nullable UUID choice, View view) {
        one(
                view.sql("update team_part set state = ?, choice = ? where team = ? and dossier = ?")
                        .param(state.name())
                        .param(choice)
                        .param(team)
                        .param(leader.value())
                        .update(),
                team);
    }

    private static void one(int rows, UUID team) {
        if (rows != 1) {
            throw new IllegalStateException("No row for team activity " + team);
        }
    }
}
