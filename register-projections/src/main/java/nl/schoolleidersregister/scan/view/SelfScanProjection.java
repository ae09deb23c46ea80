package nl.schoolleidersregister.scan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.scan.SelfScanEvent;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanKept;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanRemoved;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;

/** Writes {@code view.self_scan}. */
public final class SelfScanProjection implements Projection {

    private static final Table<Kept> KEPT = Table.<Kept>named("self_scan")
            .key("scan", "uuid", row -> row.logged().key())
            .column("dossier", "uuid", row -> StreamIds.owner(row.logged().stream()))
            .column("edition", "text", row -> row.fact().edition())
            .column(
                    "answers",
                    "text",
                    row -> row.fact().answers().known().map(WrittenAnswers::of).orElse(null))
            .column("kept", "timestamptz", row -> row.fact().at())
            .column("removed", "boolean", _ -> false);

    private static final Table<LoggedEvent> REMOVED = Table.<LoggedEvent>named("self_scan")
            .key("scan", "uuid", LoggedEvent::key)
            .column("answers", "text", _ -> null)
            .column("removed", "boolean", _ -> true);

    private record Kept(LoggedEvent logged, SelfScanKept fact) {}

    @Override
    public String name() {
        return "self-scan";
    }

    @Override
    public List<String> tables() {
        return List.of("self_scan");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(SelfScanEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var kept = new ArrayList<Kept>();
        var removed = new ArrayList<LoggedEvent>();
        for (var logged : batch) {
            switch ((SelfScanEvent) logged.event()) {
                case SelfScanKept fact -> kept.add(new Kept(logged, fact));
                case SelfScanRemoved _ -> removed.add(logged);
            }
        }
        KEPT.insert(view, kept);
        REMOVED.update(view, removed);
    }
}
