package nl.schoolleidersregister.choice.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.TeamActivityEvent;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartConfirmed;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartDeclined;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityRecorded;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityWithdrawn;
import nl.schoolleidersregister.choice.TeamActivityEvent.TogetherAccepted;
import nl.schoolleidersregister.choice.view.TeamOnFile.State;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.team_activity} and {@code view.team_part}. */
public final class TeamProjection implements Projection {

    private static final Table<Recorded> ACTIVITIES = Table.<Recorded>named("team_activity")
            .key("team", "uuid", Recorded::team)
            .column("recorder", "uuid", Recorded::recorder)
            .column(
                    "title",
                    "text",
                    row -> row.fact().title().known().map(ChoiceTitle::value).orElse(null))
            .column("form", "text", row -> row.fact().form().code())
            .column("first_day", "date", row -> row.fact().firstDay())
            .column("last_day", "date", row -> row.fact().lastDay())
            .column("minutes", "int", row -> row.fact().minutes().value())
            .column("competences", "text", row -> Competences.written(row.fact().competences()))
            .column("recorded", "timestamptz", row -> row.fact().at());

    private static final Table<LoggedEvent> ACCEPTED = Table.<LoggedEvent>named("team_activity")
            .key("team", "uuid", LoggedEvent::key)
            .column("accepted", "timestamptz", logged -> ((TogetherAccepted) logged.event()).at());

    private static final Table<LoggedEvent> WITHDRAWN = Table.<LoggedEvent>named("team_activity")
            .key("team", "uuid", LoggedEvent::key)
            .column("withdrawn", "timestamptz", logged -> ((TeamActivityWithdrawn) logged.event()).at());

    private static final Table<Said> SAID = Table.<Said>named("team_part")
            .key("team", "uuid", row -> row.part().team())
            .key("dossier", "uuid", row -> row.part().leader())
            .column("state", "text", Said::state)
            .column("choice", "uuid", Said::choice);

    private static final Table<Named> NAMED = Table.<Named>named("team_part")
            .key("team", "uuid", row -> row.said().part().team())
            .key("dossier", "uuid", row -> row.said().part().leader())
            .column("place", "int", Named::place)
            .column("state", "text", row -> row.said().state())
            .column("choice", "uuid", row -> row.said().choice());

    private record Recorded(UUID team, DossierId recorder, TeamActivityRecorded fact) {}

    private record Part(UUID team, DossierId leader) {}

    private record Said(Part part, State state, @Nullable UUID choice) {}

    private record Named(Said said, int place) {}

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
        var recorded = new ArrayList<Recorded>();
        var accepted = new LinkedHashMap<UUID, LoggedEvent>();
        var withdrawn = new LinkedHashMap<UUID, LoggedEvent>();
        var said = new LinkedHashMap<Part, Said>();
        for (var logged : batch) {
            var team = logged.key();
            switch ((TeamActivityEvent) logged.event()) {
                case TeamActivityRecorded fact ->
                    recorded.add(new Recorded(team, StreamIds.owner(logged.stream()), fact));
                case TogetherAccepted _ -> accepted.put(team, logged);
                case TeamActivityWithdrawn _ -> withdrawn.put(team, logged);
                case PartConfirmed fact -> {
                    var part = new Part(team, fact.leader());
                    said.put(part, new Said(part, State.CONFIRMED, fact.choice().value()));
                }
                case PartDeclined fact -> {
                    var part = new Part(team, fact.leader());
                    said.put(part, new Said(part, State.DECLINED, null));
                }
            }
        }
        ACTIVITIES.insert(view, recorded);
        NAMED.insert(view, recorded.stream().flatMap(TeamProjection::named).toList());
        ACCEPTED.update(view, accepted.values());
        WITHDRAWN.update(view, withdrawn.values());
        SAID.update(view, said.values());
    }

    /** Whoever records it is there; the others still have to say so. */
    private static Stream<Named> named(Recorded recorded) {
        var team = recorded.team();
        var others = recorded.fact().others();
        var choice = recorded.fact().choice().value();
        return Stream.concat(
                Stream.of(new Named(new Said(new Part(team, recorded.recorder()), State.CONFIRMED, choice), 0)),
                IntStream.range(0, others.size())
                        .mapToObj(place ->
                                new Named(new Said(new Part(team, others.get(place)), State.NAMED, null), place + 1)));
    }
}
