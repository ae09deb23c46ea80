package nl.schoolleidersregister.evidence.view;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.evidence.EvidenceEvent;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.evidence}: two statements a batch, for a file comes before it goes. */
public final class EvidenceProjection implements Projection {

    private static final Table<Attached> FILES = Table.<Attached>named("evidence")
            .key("evidence", "uuid", row -> row.fact().evidence())
            .column("dossier", "uuid", Attached::dossier)
            .column("kind", "text", row -> row.fact().about().kind().name())
            .column("thing", "uuid", row -> row.fact().about().thing())
            .column(
                    "name",
                    "text",
                    row -> row.fact()
                            .file()
                            .map(file -> file.name().text())
                            .known()
                            .orElse(null))
            .column(
                    "hash",
                    "text",
                    row -> row.fact()
                            .file()
                            .map(file -> file.hash().value())
                            .known()
                            .orElse(null))
            .column("type", "text", row -> row.fact().type().name())
            .column("bytes", "bigint", row -> row.fact().size().bytes())
            .column("attached_at", "timestamptz", row -> row.fact().at());

    private static final Table<EvidenceWithdrawn> WITHDRAWN = Table.<EvidenceWithdrawn>named("evidence")
            .key("evidence", "uuid", EvidenceWithdrawn::evidence)
            .column("withdrawn_at", "timestamptz", EvidenceWithdrawn::at);

    /** A file and whose it is. */
    private record Attached(UUID dossier, EvidenceAttached fact) {}

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public List<String> tables() {
        return List.of("evidence");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(EvidenceEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        FILES.insert(
                view,
                batch.stream()
                        .filter(logged -> logged.event() instanceof EvidenceAttached)
                        .map(EvidenceProjection::attached)
                        .toList());
        WITHDRAWN.update(
                view,
                batch.stream()
                        .map(LoggedEvent::event)
                        .filter(EvidenceWithdrawn.class::isInstance)
                        .map(EvidenceWithdrawn.class::cast)
                        .toList());
    }

    private static Attached attached(LoggedEvent logged) {
        return new Attached(UUID.fromString(logged.metadata().subject()), (EvidenceAttached) logged.event());
    }
}
