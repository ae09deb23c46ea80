package nl.schoolleidersregister.recognition.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
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
import nl.schoolleidersregister.shared.StreamIds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.guided_session} and {@code view.guided_part}. */
public final class GuidedProjection implements Projection {

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
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var recorded = new ArrayList<SessionRecorded>();
        var withdrawn = new ArrayList<SessionWithdrawn>();
        var became = new ArrayList<Became>();
        for (var logged : batch) {
            switch (logged.event()) {
                case SessionRecorded fact -> recorded.add(fact);
                case SessionWithdrawn fact -> withdrawn.add(fact);
                case GuidedEvent event -> became.add(became(logged, event));
                default -> {
                    // Tells nothing of meetings.
                }
            }
        }
        record(recorded, view);
        list(recorded, view);
        withdraw(withdrawn, view);
        for (var state : State.values()) {
            become(became.stream().filter(row -> row.state() == state).toList(), view);
        }
    }

    /** What a part became; a part goes through its states in the order in which they are listed. */
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

    private static void record(List<SessionRecorded> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.guided_session (session, recognition, kind, title, day, minutes, competences,
                    recorded_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::int[], ?::text[],
                    ?::timestamptz[])
                """)
                .param(Columns.of(rows, row -> row.session().id()))
                .param(Columns.of(rows, SessionRecorded::recognition))
                .param(Columns.of(rows, SessionRecorded::kind))
                .param(Columns.of(rows, row -> row.session().title().value()))
                .param(Columns.of(rows, row -> row.session().day()))
                .param(Columns.of(rows, row -> row.session().minutes().value()))
                .param(Columns.of(rows, row -> Competences.written(row.session().competences())))
                .param(Columns.of(rows, SessionRecorded::at))
                .update();
    }

    private static void list(List<SessionRecorded> sessions, JdbcClient view) {
        var rows = sessions.stream().flatMap(fact -> listed(fact).stream()).toList();
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.guided_part (session, dossier, place, state)
                select *, 'TOLD' from unnest(?::uuid[], ?::uuid[], ?::int[])
                """)
                .param(Columns.of(rows, Listed::session))
                .param(Columns.of(rows, Listed::participant))
                .param(Columns.of(rows, Listed::place))
                .update();
    }

    private static List<Listed> listed(SessionRecorded fact) {
        var people = fact.session().participants();
        return IntStream.range(0, people.size())
                .mapToObj(place -> new Listed(fact.session().id().value(), people.get(place), place + 1))
                .toList();
    }

    private static void withdraw(List<SessionWithdrawn> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.guided_session set withdrawn_at = w.at, why = w.why
                from unnest(?::uuid[], ?::timestamptz[], ?::text[]) as w(session, at, why)
                where guided_session.session = w.session
                """)
                .param(Columns.of(rows, row -> row.session().id()))
                .param(Columns.of(rows, SessionWithdrawn::at))
                .param(Columns.of(rows, SessionWithdrawn::why))
                .update();
        if (changed != rows.size()) {
            throw new IllegalStateException("A withdrawn meeting without a row: " + rows);
        }
    }

    private static void become(List<Became> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.guided_part set state = b.state, credit = b.credit, rule = b.rule
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[])
                    as b(session, dossier, state, credit, rule)
                where guided_part.session = b.session and guided_part.dossier = b.dossier
                """)
                .param(Columns.of(rows, Became::session))
                .param(Columns.of(rows, Became::dossier))
                .param(Columns.of(rows, Became::state))
                .param(Columns.of(rows, Became::credit))
                .param(Columns.of(rows, Became::rule))
                .update();
        if (changed != rows.size()) {
            throw new IllegalStateException("A part in a meeting without a row: " + rows);
        }
    }
}
