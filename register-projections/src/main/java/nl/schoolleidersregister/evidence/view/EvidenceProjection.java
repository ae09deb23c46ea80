package nl.schoolleidersregister.evidence.view;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evidence.EvidenceEvent;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.evidence}: two statements a batch, for a file comes before it goes. */
public final class EvidenceProjection implements Projection {

    /** A file and whose it is. */
    private record Attached(UUID dossier, EvidenceAttached fact) {}

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var facts = batch.stream()
                .filter(logged -> logged.event() instanceof EvidenceEvent)
                .toList();
        attach(
                facts.stream()
                        .filter(logged -> logged.event() instanceof EvidenceAttached)
                        .map(EvidenceProjection::attached)
                        .toList(),
                view);
        withdraw(
                facts.stream()
                        .map(LoggedEvent::event)
                        .filter(EvidenceWithdrawn.class::isInstance)
                        .map(EvidenceWithdrawn.class::cast)
                        .toList(),
                view);
    }

    private static Attached attached(LoggedEvent logged) {
        return new Attached(UUID.fromString(logged.metadata().subject()), (EvidenceAttached) logged.event());
    }

    private static void attach(List<Attached> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.evidence (evidence, dossier, kind, thing, name, hash, type, bytes, attached_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                    ?::bigint[], ?::timestamptz[])
                """)
                .param(Columns.of(rows, row -> row.fact().evidence()))
                .param(Columns.of(rows, Attached::dossier))
                .param(Columns.of(rows, row -> row.fact().about().kind().name()))
                .param(Columns.of(rows, row -> row.fact().about().thing()))
                .param(Columns.of(
                        rows,
                        row -> row.fact()
                                .file()
                                .map(file -> file.name().text())
                                .known()
                                .orElse(null)))
                .param(Columns.of(
                        rows,
                        row -> row.fact()
                                .file()
                                .map(file -> file.hash().value())
                                .known()
                                .orElse(null)))
                .param(Columns.of(rows, row -> row.fact().type().name()))
                .param(Columns.of(rows, row -> row.fact().size().bytes()))
                .param(Columns.of(rows, row -> row.fact().at()))
                .update();
    }

    private static void withdraw(List<EvidenceWithdrawn> facts, JdbcClient view) {
        if (facts.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.evidence set withdrawn_at = gone.at
                from unnest(?::uuid[], ?::timestamptz[]) as gone (id, at) where evidence = gone.id
                """)
                .param(Columns.of(facts, EvidenceWithdrawn::evidence))
                .param(Columns.of(facts, EvidenceWithdrawn::at))
                .update();
        if (changed != facts.size()) {
            throw new IllegalStateException("No row for some evidence among " + facts);
        }
    }
}
