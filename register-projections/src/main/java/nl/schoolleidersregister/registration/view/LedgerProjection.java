package nl.schoolleidersregister.registration.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.Decision;
import nl.schoolleidersregister.registration.DecisionId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.regulation.view.Competences;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.pe_points}: what every dossier earned, and what was taken back. */
public final class LedgerProjection implements Projection {

    private record Earned(UUID dossier, PePoints points, Instant at) {}

    private record Reversed(UUID dossier, PePointsReversed fact) {}

    private record Used(UUID dossier, CreditId credit, DecisionId decision) {}

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var earned = new ArrayList<Earned>();
        var reversed = new ArrayList<Reversed>();
        var used = new ArrayList<Used>();
        for (var logged : batch) {
            if (logged.event() instanceof RegistrationEvent event) {
                var dossier = UUID.fromString(logged.metadata().subject());
                earned(event).forEach(one -> earned.add(new Earned(dossier, one.points(), one.at())));
                if (event instanceof PePointsReversed fact) {
                    reversed.add(new Reversed(dossier, fact));
                }
                decision(event)
                        .ifPresent(decision -> decision.counted()
                                .forEach(credit -> used.add(new Used(dossier, credit, decision.id()))));
            }
        }
        earn(earned, view);
        reverse(reversed, view);
        use(used, view);
    }

    /** What is earned, and what goes on from one cycle to the next (art. B13). */
    private static Stream<PePointsEarned> earned(RegistrationEvent event) {
        return switch (event) {
            case PePointsEarned fact -> Stream.of(fact);
            case ReRegistered fact ->
                Stream.ofNullable(fact.carriedOver()).map(points -> new PePointsEarned(points, fact.at()));
            default -> Stream.empty();
        };
    }

    private static Optional<Decision> decision(RegistrationEvent event) {
        return switch (event) {
            case ReRegistered fact -> Optional.of(fact.decision());
            case ReRegisteredProvisionally fact -> Optional.of(fact.decision());
            case MissingPartMet fact -> Optional.of(fact.decision());
            default -> Optional.empty();
        };
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
                on conflict (dossier, credit) do update set reversed_at = null, why = null
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

    private static void reverse(List<Reversed> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.pe_points set reversed_at = r.at, why = r.why
                from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[]) as r(dossier, credit, at, why)
                where pe_points.dossier = r.dossier and pe_points.credit = r.credit
                """)
                .param(Columns.of(rows, Reversed::dossier))
                .param(Columns.of(rows, row -> row.fact().credit()))
                .param(Columns.of(rows, row -> row.fact().at()))
                .param(Columns.of(rows, row -> row.fact().why()))
                .update();
        if (changed != rows.size()) {
            throw new IllegalStateException("Points taken back without a row: " + rows);
        }
    }

    private static void use(List<Used> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.pe_points set used_by = u.decision
                from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as u(dossier, credit, decision)
                where pe_points.dossier = u.dossier and pe_points.credit = u.credit
                """)
                .param(Columns.of(rows, Used::dossier))
                .param(Columns.of(rows, Used::credit))
                .param(Columns.of(rows, Used::decision))
                .update();
        if (changed != rows.size()) {
            throw new IllegalStateException("Points that counted in a decision without a row: " + rows);
        }
    }
}
