package nl.schoolleidersregister.offering.view;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.OfferingEvent;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.offering}. */
public final class OfferingProjection implements Projection {

    @Override
    public String name() {
        return "offering";
    }

    @Override
    public List<String> tables() {
        return List.of("offering");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(OfferingEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var ours = batch.stream()
                .filter(logged -> logged.event() instanceof OfferingEvent)
                .toList();
        if (ours.isEmpty()) {
            return;
        }
        var tables = new OfferingTables(view);
        var rows = tables.read(ours.stream().map(LoggedEvent::key).collect(toSet()));
        ours.forEach(logged -> fold(rows, logged, (OfferingEvent) logged.event()));
        tables.write(rows.values());
    }

    private static void fold(Map<UUID, OfferingRow> rows, LoggedEvent logged, OfferingEvent event) {
        var id = logged.key();
        var now = logged.sequence();
        rows.put(
                id,
                switch (event) {
                    case OfferingSubmitted fact -> OfferingRow.of(id, fact, now);
                    case OfferingValidated fact ->
                        known(rows.get(id), logged).validated(fact.terms(), fact.valid(), fact.at(), now);
                    case OfferingDeclined fact ->
                        known(rows.get(id), logged)
                                .ended(
                                        Outcome.DECLINED,
                                        fact.reason().known().map(Reason::text).orElse(null),
                                        fact.at(),
                                        now);
                    case OfferingWithdrawn fact ->
                        known(rows.get(id), logged).ended(Outcome.WITHDRAWN, null, fact.at(), now);
                });
    }

    private static OfferingRow known(@Nullable OfferingRow row, LoggedEvent logged) {
        if (row == null) {
            throw new IllegalStateException("No row for " + logged.stream() + " at position " + logged.position());
        }
        return row;
    }
}
