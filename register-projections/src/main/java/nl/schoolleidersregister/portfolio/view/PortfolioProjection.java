package nl.schoolleidersregister.portfolio.view;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.portfolio_entry} and {@code view.portfolio_seat}. */
public final class PortfolioProjection implements Projection {

    private static final Table<EntryOnFile> ENTRIES = Table.<EntryOnFile>named("portfolio_entry")
            .key("entry", "uuid", EntryOnFile::id)
            .column("dossier", "uuid", EntryOnFile::dossier)
            .column("state", "text", EntryOnFile::state)
            .column("handed_at", "timestamptz", EntryOnFile::handedAt)
            .column("answer_by", "date", EntryOnFile::answerBy)
            .column("wanted", "boolean", entry -> !entry.wanted().isEmpty())
            .column("escalated", "boolean", entry -> !entry.escalated().isEmpty())
            .column("body", "jsonb", EntryJson::write);

    private static final Table<Sat> SEATS = Table.<Sat>named("portfolio_seat")
            .key("entry", "uuid", sat -> sat.entry().id())
            .key("assessor", "uuid", sat -> sat.seat().assessor())
            .column("dossier", "uuid", sat -> sat.entry().dossier())
            .column(
                    "open",
                    "boolean",
                    sat -> sat.entry().waitsFor(sat.seat()) || sat.entry().talksWith(sat.seat()))
            .column("last_day", "date", sat -> sat.entry().lastDayOf(sat.seat()));

    private record Sat(EntryOnFile entry, SeatOnFile seat) {}

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public List<String> tables() {
        return List.of("portfolio_entry", "portfolio_seat");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(PortfolioEntryEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var folds = read(view, batch.stream().map(LoggedEvent::key).collect(toSet()));
        for (var logged : batch) {
            folds.computeIfAbsent(logged.key(), EntryFold::new).fold(logged);
        }
        write(view, folds.values().stream().map(EntryFold::onFile).toList());
    }

    private static Map<UUID, EntryFold> read(View view, Set<UUID> entries) {
        var folds = new LinkedHashMap<UUID, EntryFold>();
        if (!view.isEmpty()) {
            view.sql("select body from portfolio_entry where entry = any(?::uuid[])")
                    .param(Columns.of(entries, id -> id))
                    .query((row, _) -> EntryJson.read(row.getString("body")))
                    .list()
                    .forEach(known -> folds.put(known.id().value(), EntryFold.of(known)));
        }
        return folds;
    }

    private static void write(View view, Collection<EntryOnFile> entries) {
        ENTRIES.upsert(view, entries);
        SEATS.upsert(
                view,
                entries.stream()
                        .flatMap(entry -> entry.seats().stream().map(seat -> new Sat(entry, seat)))
                        .toList());
    }
}
