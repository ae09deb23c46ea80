package nl.schoolleidersregister.registration.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.regulation.view.Competences;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.pe_points}: what every dossier earned, and what was taken back. */
public final class LedgerProjection implements Projection {

    private record Earned(UUID dossier, PePoints points, Instant at) {}

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var earned = new ArrayList<Earned>();
        var reversed = new ArrayList<PePointsReversed>();
        for (var logged : batch) {
            if (logged.event() instanceof PePointsEarned(var points, var at)) {
                earned.add(new Earned(UUID.fromString(logged.metadata().subject()), points, at));
            } else if (logged.event() instanceof PePointsReversed fact) {
                reversed.add(fact);
            }
        }
        earn(earned, view);
        reverse(reversed, view);
    }

    private static void earn(List<Earned> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.pe_points (credit, dossier, entry, basis, form, minutes, first_day, day, offering,
                    competences, earned_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::date[],
                    ?::date[], ?::uuid[], ?::text[], ?::timestamptz[])
                """)
                .param(Columns.of(rows, row -> row.points().credit()))
                .param(Columns.of(rows, Earned::dossier))
                .param(Columns.of(rows, row -> row.points().entry()))
                .param(Columns.of(rows, row -> row.points().basis()))
                .param(Columns.of(rows, row -> row.points().form()))
                .param(Columns.of(rows, row -> row.points().minutes().value()))
                .param(Columns.of(rows, row -> row.points().firstDay()))
                .param(Columns.of(rows, row -> row.points().day()))
                .param(Columns.of(rows, row -> row.points().offering()))
                .param(Columns.of(rows, row -> Competences.written(row.points().competences())))
                .param(Columns.of(rows, Earned::at))
                .update();
    }

    private static void reverse(List<PePointsReversed> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.pe_points set reversed_at = r.at, why = r.why
                from unnest(?::uuid[], ?::timestamptz[], ?::text[]) as r(credit, at, why)
                where pe_points.credit = r.credit
                """)
                .param(Columns.of(rows, PePointsReversed::credit))
                .param(Columns.of(rows, PePointsReversed::at))
                .param(Columns.of(rows, PePointsReversed::why))
                .update();
        if (changed != rows.size()) {
            throw new IllegalStateException("Points taken back without a row: " + rows);
        }
    }
}
