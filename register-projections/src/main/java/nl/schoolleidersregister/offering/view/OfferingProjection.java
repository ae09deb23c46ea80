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
import nl.schoolleidersregister.offering.OfferingEvent.AdviceNotFollowed;
import nl.schoolleidersregister.offering.OfferingEvent.CommitteeAdvised;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionListed;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.NewVersionSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingRevoked;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.offering} and {@code view.offering_version}. */
public final class OfferingProjection implements Projection {

    @Override
    public String name() {
        return "offering";
    }

    @Override
    public List<String> tables() {
        return List.of("offering", "offering_version");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(OfferingEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var tables = new OfferingTables(view);
        var rows = tables.read(batch.stream().map(LoggedEvent::key).collect(toSet()));
        batch.forEach(logged -> fold(rows, logged, (OfferingEvent) logged.event()));
        tables.write(rows.values());
    }

    private static void fold(Map<UUID, OfferingRow> rows, LoggedEvent logged, OfferingEvent event) {
        var id = logged.key();
        if (event instanceof OfferingSubmitted fact) {
            rows.put(id, OfferingRow.of(id, fact));
        }
        var row = known(rows.get(id), logged);
        row.version = logged.sequence();
        switch (event) {
            case OfferingSubmitted _ -> {
                // Is a row by now.
            }
            case NewVersionSubmitted fact -> row.ask(fact.terms(), fact.at());
            case CommitteeAdvised fact -> row.advise(fact.advice(), fact.metOn(), text(fact.reason()));
            case AdviceNotFollowed fact -> row.otherwise = text(fact.why());
            case OfferingValidated fact -> row.validate(fact.terms(), fact.valid(), fact.at());
            case OfferingDeclined fact -> row.decline(text(fact.reason()), fact.at());
            case OfferingWithdrawn fact -> row.end(Outcome.WITHDRAWN, null, fact.at());
            case OfferingRevoked fact -> row.revoke(fact.from(), text(fact.reason()), fact.at());
            case ExecutionListed _, ExecutionVoided _ -> {
                // Stands with the executions.
            }
        }
    }

    private static @Nullable String text(Personal<Reason> reason) {
        return reason.known().map(Reason::text).orElse(null);
    }

    private static OfferingRow known(@Nullable OfferingRow row, LoggedEvent logged) {
        if (row == null) {
            throw new IllegalStateException("No row for " + logged.stream() + " at position " + logged.position());
        }
        return row;
    }
}
