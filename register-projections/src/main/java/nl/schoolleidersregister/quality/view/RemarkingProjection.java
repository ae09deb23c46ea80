package nl.schoolleidersregister.quality.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.quality.AssessorQualityEvent;
import nl.schoolleidersregister.quality.AssessorQualityEvent.Remarked;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingDrawn;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingEnded;
import nl.schoolleidersregister.quality.RemarkingEnd;
import nl.schoolleidersregister.quality.view.RemarkingOnFile.State;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;

/** Writes {@code view.remarking}. */
public final class RemarkingProjection implements Projection {

    private static final Table<Drawn> DRAWN = Table.<Drawn>named("remarking")
            .key("remarking", "uuid", row -> row.logged().key())
            .key("assessor", "uuid", row -> row.fact().assessor())
            .column("dossier", "uuid", row -> StreamIds.owner(row.logged().stream()))
            .column("entry", "uuid", row -> row.fact().entry())
            .column("round", "int", row -> row.fact().round().number())
            .column("half_year", "text", row -> row.fact().draw().halfYear())
            .column("seed", "text", row -> row.fact().draw().seed())
            .column("size", "int", row -> row.fact().draw().size())
            .column("place", "int", row -> row.fact().draw().place())
            .column("drawn", "timestamptz", row -> row.fact().at())
            .column("last_day", "date", row -> row.fact().lastDay())
            .column("state", "text", _ -> State.WAITS);

    private static final Table<Map.Entry<Hand, State>> STATES = Table.<Map.Entry<Hand, State>>named("remarking")
            .key("remarking", "uuid", one -> one.getKey().remarking())
            .key("assessor", "uuid", one -> one.getKey().assessor())
            .column("state", "text", Map.Entry::getValue);

    private record Drawn(LoggedEvent logged, RemarkingDrawn fact) {}

    private record Hand(UUID remarking, RecognitionId assessor) {}

    @Override
    public String name() {
        return "remarking";
    }

    @Override
    public List<String> tables() {
        return List.of("remarking");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(AssessorQualityEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var drawn = new ArrayList<Drawn>();
        var states = new LinkedHashMap<Hand, State>();
        for (var logged : batch) {
            switch ((AssessorQualityEvent) logged.event()) {
                case RemarkingDrawn fact -> drawn.add(new Drawn(logged, fact));
                case RemarkingEnded fact -> states.put(new Hand(logged.key(), fact.assessor()), stateOf(fact.why()));
                case Remarked fact -> states.put(new Hand(logged.key(), fact.assessor()), State.MARKED);
            }
        }
        DRAWN.insert(view, drawn);
        STATES.update(view, states.entrySet());
    }

    private static State stateOf(RemarkingEnd why) {
        return switch (why) {
            case CONFLICT -> State.CONFLICT;
            case TAKEN_BACK -> State.TAKEN_BACK;
        };
    }
}
