package nl.schoolleidersregister.recognition.view;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.RecognitionEvent;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionEnded;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionGranted;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionRenewed;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionTakenUp;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Reason;

/** Writes {@code view.recognition}; its facts are few, so each is written as it comes. */
public final class RecognitionProjection implements Projection {

    @Override
    public String name() {
        return "recognition";
    }

    @Override
    public List<String> tables() {
        return List.of("recognition");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(RecognitionEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        for (var logged : batch) {
            if (logged.event() instanceof RecognitionEvent event) {
                write(logged, event, view);
            }
        }
    }

    private static void write(LoggedEvent logged, RecognitionEvent event, View view) {
        switch (event) {
            case RecognitionGranted fact -> grant(logged, fact, view);
            case RecognitionTakenUp fact ->
                change(logged, view, "guide = ?::uuid", fact.guide().toString());
            case RecognitionRenewed fact ->
                change(logged, view, "until_day = ?::date", fact.term().until().toString());
            case RecognitionEnded fact -> {
                change(logged, view, "ended_from = ?::date", fact.from().toString());
                fact.reason().known().map(Reason::text).ifPresent(why -> change(logged, view, "reason = ?", why));
            }
            case SessionRecorded _, SessionWithdrawn _ -> version(logged, view);
        }
    }

    private static void grant(LoggedEvent logged, RecognitionGranted fact, View view) {
        view.sql("""
                insert into recognition (recognition, name, kind, first_day, until_day, granted_at, version)
                values (?, ?, ?, ?, ?, ?::timestamptz, ?)
                """)
                .param(logged.key())
                .param(fact.name().known().map(GuideName::value).orElse(null))
                .param(fact.kind().name())
                .param(fact.term().from())
                .param(fact.term().until())
                .param(fact.at().toString())
                .param(logged.sequence())
                .update();
    }

    private static void version(LoggedEvent logged, View view) {
        changed(
                logged,
                view.sql("update recognition set version = ? where recognition = ?")
                        .params(logged.sequence(), logged.key())
                        .update());
    }

    private static void change(LoggedEvent logged, View view, String what, String value) {
        changed(
                logged,
                view.sql("update recognition set version = ?, " + what + " where recognition = ?")
                        .params(logged.sequence(), value, logged.key())
                        .update());
    }

    private static void changed(LoggedEvent logged, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("No row for " + logged.stream() + " at position " + logged.position());
        }
    }
}
