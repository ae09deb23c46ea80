package nl.schoolleidersregister.registration.view;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.Decision;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.pe_points}: what every dossier earned, and what was taken back. */
public final class LedgerProjection implements Projection {

    private static final Table<Map.Entry<Key, LedgerLine>> POINTS = Table.<Map.Entry<Key, LedgerLine>>named("pe_points")
            .key("dossier", "uuid", row -> row.getKey().dossier())
            .key("credit", "uuid", row -> row.getKey().credit())
            .column("entry", "uuid", row -> points(row).entry())
            .column("basis", "text", row -> points(row).basis())
            .column("form", "text", row -> points(row).form())
            .column("minutes", "int", row -> points(row).minutes().value())
            .column("first_day", "date", row -> points(row).firstDay())
            .column("day", "date", row -> points(row).day())
            .column("offering", "uuid", row -> points(row).offering())
            .column(
                    "competences",
                    "text",
                    row -> Competences.written(points(row).competences()))
            .column("earned_at", "timestamptz", row -> row.getValue().earnedAt())
            .column("reversed_at", "timestamptz", row -> row.getValue().reversedAt())
            .column("why", "text", row -> row.getValue().why())
            .column("used_by", "uuid", row -> row.getValue().usedBy());

    /** A credit is earned once by one dossier; two that became one can both have had it. */
    private record Key(UUID dossier, CreditId credit) {}

    private static PePoints points(Map.Entry<Key, LedgerLine> row) {
        return row.getValue().points();
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public List<String> tables() {
        return List.of("pe_points");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(
                PePointsEarned.class,
                PePointsReversed.class,
                ReRegistered.class,
                ReRegisteredProvisionally.class,
                MissingPartMet.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var lines = onFile(batch, view);
        for (var logged : batch) {
            fold(lines, logged, (RegistrationEvent) logged.event());
        }
        POINTS.upsert(view, lines.entrySet());
    }

    private static Stream<CreditId> credits(RegistrationEvent event) {
        return switch (event) {
            case PePointsReversed fact -> Stream.of(fact.credit());
            default ->
                Stream.concat(
                        earned(event).map(one -> one.points().credit()),
                        decision(event).stream().flatMap(decision -> decision.counted().stream()));
        };
    }

    private static Key key(LoggedEvent logged, CreditId credit) {
        return new Key(UUID.fromString(logged.metadata().subject()), credit);
    }

    private static Map<Key, LedgerLine> onFile(List<LoggedEvent> batch, View view) {
        var lines = new LinkedHashMap<Key, LedgerLine>();
        if (!view.isEmpty()) {
            var keys = batch.stream()
                    .flatMap(logged ->
                            credits((RegistrationEvent) logged.event()).map(credit -> key(logged, credit)))
                    .collect(toSet());
            view.sql("""
                    select p.* from pe_points p
                    join unnest(?::uuid[], ?::uuid[]) as k(dossier, credit) using (dossier, credit)
                    """)
                    .param(Columns.of(keys, Key::dossier))
                    .param(Columns.of(keys, Key::credit))
                    .query(row -> {
                        var line = LedgerLines.row(row, 0);
                        lines.put(
                                new Key(
                                        row.getObject("dossier", UUID.class),
                                        line.points().credit()),
                                line);
                    });
        }
        return lines;
    }

    private static void fold(Map<Key, LedgerLine> lines, LoggedEvent logged, RegistrationEvent event) {
        earned(event)
                .forEach(one -> lines.merge(
                        key(logged, one.points().credit()),
                        new LedgerLine(one.points(), one.at(), null, null, null),
                        (known, _) -> known.standing()));
        if (event instanceof PePointsReversed fact) {
            change(lines, key(logged, fact.credit()), line -> line.reversed(fact.at(), fact.why()));
        }
        decision(event)
                .ifPresent(decision -> decision.counted()
                        .forEach(credit -> change(lines, key(logged, credit), line -> line.usedBy(decision.id()))));
    }

    private static void change(Map<Key, LedgerLine> lines, Key key, UnaryOperator<LedgerLine> change) {
        if (lines.computeIfPresent(key, (_, line) -> change.apply(line)) == null) {
            throw new IllegalStateException("No row for points " + key);
        }
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
}
