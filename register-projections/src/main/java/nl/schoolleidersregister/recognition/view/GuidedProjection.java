package nl.schoolleidersregister.recognition.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.recognition.GuidedEvent;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditWithdrawn;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditingRefused;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.recognition.view.SessionOnFile.State;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code view.guided_session} with who was there, and {@code view.guided_outcome}: what came of it for each,
 * told by the facts of that person.
 */
public final class GuidedProjection implements Projection {

    private static final Table<SessionRecorded> SESSIONS = Table.<SessionRecorded>named("guided_session")
            .key("session", "uuid", row -> row.session().id())
            .column("recognition", "uuid", SessionRecorded::recognition)
            .column("kind", "text", SessionRecorded::kind)
            .column("title", "text", row -> row.session().title().value())
            .column("day", "date", row -> row.session().day())
            .column("minutes", "int", row -> row.session().minutes().value())
            .column(
                    "competences",
                    "text",
                    row -> Competences.written(row.session().competences()))
            .column("recorded_at", "timestamptz", SessionRecorded::at);

    private static final Table<SessionWithdrawn> WITHDRAWN = Table.<SessionWithdrawn>named("guided_session")
            .key("session", "uuid", row -> row.session().id())
            .column("withdrawn_at", "timestamptz", SessionWithdrawn::at)
            .column("why", "text", SessionWithdrawn::why);

    private static final Table<Listed> LISTED = Table.<Listed>named("guided_part")
            .key("session", "uuid", Listed::session)
            .key("dossier", "uuid", Listed::participant)
            .column("place", "int", Listed::place);

    private static final Table<Became> BECAME = Table.<Became>named("guided_outcome")
            .key("session", "uuid", Became::session)
            .key("dossier", "uuid", Became::dossier)
            .column("state", "text", Became::state)
            .column("credit", "uuid", Became::credit)
            .column("rule", "text", Became::rule);

    private record Listed(UUID session, DossierId participant, int place) {}

    private record Became(
            UUID session,
            UUID dossier,
            State state,
            UUID credit,
            @Nullable String rule) {}

    @Override
    public String name() {
        return "guided";
    }

    @Override
    public List<String> tables() {
        return List.of("guided_session", "guided_part", "guided_outcome");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(SessionRecorded.class, SessionWithdrawn.class, GuidedEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var recorded = new ArrayList<SessionRecorded>();
        var withdrawn = new ArrayList<SessionWithdrawn>();
        var became = new LinkedHashMap<String, Became>();
        for (var logged : batch) {
            switch (logged.event()) {
                case SessionRecorded fact -> recorded.add(fact);
                case SessionWithdrawn fact -> withdrawn.add(fact);
                case GuidedEvent event -> became.put(logged.stream(), became(logged, event));
                default -> {
                    // Tells nothing of meetings.
                }
            }
        }
        SESSIONS.insert(view, recorded);
        LISTED.insert(
                view, recorded.stream().flatMap(fact -> listed(fact).stream()).toList());
        WITHDRAWN.update(view, withdrawn);
        BECAME.upsert(view, became.values());
    }

    /** What a part became. */
    private static Became became(LoggedEvent logged, GuidedEvent event) {
        var session = logged.key();
        var dossier = StreamIds.owner(logged.stream()).value();
        return switch (event) {
            case GuidedCredited fact ->
                new Became(
                        session, dossier, State.CREDITED, fact.points().credit().value(), null);
            case GuidedCreditingRefused fact ->
                new Became(
                        session,
                        dossier,
                        State.REFUSED,
                        fact.credit().value(),
                        fact.rule().value());
            case GuidedCreditWithdrawn fact ->
                new Became(session, dossier, State.WITHDRAWN, fact.credit().value(), null);
        };
    }

    private static List<Listed> listed(SessionRecorded fact) {
        var people = fact.session().participants();
        return IntStream.range(0, people.size())
                .mapToObj(place -> new Listed(fact.session().id().value(), people.get(place), place + 1))
                .toList();
    }
}
