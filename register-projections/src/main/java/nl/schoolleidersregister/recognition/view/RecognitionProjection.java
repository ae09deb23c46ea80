package nl.schoolleidersregister.recognition.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.RecognitionEvent;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionEnded;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionGranted;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionRenewed;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionTakenUp;
import nl.schoolleidersregister.recognition.RecognitionEvent.RemitAgreed;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.recognition.RecognitionEvent.StaysStated;
import nl.schoolleidersregister.recognition.RecognitionEvent.TieDeclared;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Reason;

/** Writes {@code view.recognition}. */
public final class RecognitionProjection implements Projection {

    private static final Table<Told<RecognitionGranted>> GRANTED = RecognitionProjection.<RecognitionGranted>rows()
            .column(
                    "name",
                    "text",
                    row -> row.fact().name().known().map(GuideName::value).orElse(null))
            .column("kind", "text", row -> row.fact().kind())
            .column("first_day", "date", row -> row.fact().term().from())
            .column("until_day", "date", row -> row.fact().term().until())
            .column("granted_at", "timestamptz", row -> row.fact().at())
            .column("version", "bigint", row -> row.logged().sequence());

    private static final Table<Told<RecognitionTakenUp>> TAKEN_UP = RecognitionProjection.<RecognitionTakenUp>rows()
            .column("guide", "uuid", row -> row.fact().guide());

    private static final Table<Told<RecognitionRenewed>> RENEWED = RecognitionProjection.<RecognitionRenewed>rows()
            .column("until_day", "date", row -> row.fact().term().until());

    private static final Table<Told<RecognitionEnded>> ENDED = RecognitionProjection.<RecognitionEnded>rows()
            .column("ended_from", "date", row -> row.fact().from())
            .column(
                    "reason",
                    "text",
                    row -> row.fact().reason().known().map(Reason::text).orElse(null));

    private static final Table<Told<RemitAgreed>> AGREED = RecognitionProjection.<RemitAgreed>rows()
            .column(
                    "competences",
                    "text",
                    row -> Competences.written(row.fact().remit().competences()))
            .column("at_once", "integer", row -> row.fact().remit().atOnce());

    private static final Table<Told<RecognitionEvent>> VERSIONS = RecognitionProjection.<RecognitionEvent>rows()
            .column("version", "bigint", row -> row.logged().sequence());

    private record Told<F extends RecognitionEvent>(LoggedEvent logged, F fact) {}

    private static <F extends RecognitionEvent> Table<Told<F>> rows() {
        return Table.<Told<F>>named("recognition")
                .key("recognition", "uuid", row -> row.logged().key());
    }

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
        var granted = new ArrayList<Told<RecognitionGranted>>();
        var takenUp = new LinkedHashMap<UUID, Told<RecognitionTakenUp>>();
        var renewed = new LinkedHashMap<UUID, Told<RecognitionRenewed>>();
        var ended = new LinkedHashMap<UUID, Told<RecognitionEnded>>();
        var agreed = new LinkedHashMap<UUID, Told<RemitAgreed>>();
        var versions = new LinkedHashMap<UUID, Told<RecognitionEvent>>();
        for (var logged : batch) {
            var recognition = logged.key();
            var event = (RecognitionEvent) logged.event();
            versions.put(recognition, new Told<>(logged, event));
            switch (event) {
                case RecognitionGranted fact -> granted.add(new Told<>(logged, fact));
                case RecognitionTakenUp fact -> takenUp.put(recognition, new Told<>(logged, fact));
                case RecognitionRenewed fact -> renewed.put(recognition, new Told<>(logged, fact));
                case RecognitionEnded fact -> ended.put(recognition, new Told<>(logged, fact));
                case RemitAgreed fact -> agreed.put(recognition, new Told<>(logged, fact));
                case SessionRecorded _, SessionWithdrawn _, StaysStated _, TieDeclared _ -> {
                    // Only one more fact of the recognition.
                }
            }
        }
        GRANTED.insert(view, granted);
        TAKEN_UP.update(view, takenUp.values());
        RENEWED.update(view, renewed.values());
        ENDED.update(view, ended.values());
        AGREED.update(view, agreed.values());
        VERSIONS.update(view, versions.values());
    }
}
