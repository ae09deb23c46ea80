package nl.schoolleidersregister.registration.view;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.person.PersonName;
import org.jspecify.annotations.Nullable;

/** Writes what registered people are looked up by; who is not registered, or was erased, has no row. */
final class RegisterNames {

    private final View view;

    RegisterNames(View view) {
        this.view = view;
    }

    private record Row(
            UUID dossier, SoughtName name, @Nullable LocalDate endedOn) {

        static Optional<Row> of(DossierRow row) {
            return row.number == null || !row.isShown()
                    ? Optional.empty()
                    : name(row.given, row.prefix, row.family)
                            .map(name -> new Row(row.dossier, SoughtName.of(name), row.endedOn()));
        }

        private static Optional<PersonName> name(
                @Nullable String given, @Nullable String prefix, @Nullable String family) {
            return given == null || prefix == null || family == null
                    ? Optional.empty()
                    : Optional.of(new PersonName(given, prefix, family));
        }
    }

    /** Writes the names of these dossiers, in so far as they have an entry in the register. */
    void write(Collection<DossierRow> dossiers) {
        var rows = dossiers.stream().flatMap(row -> Row.of(row).stream()).toList();
        var shown = rows.stream().map(Row::dossier).collect(toSet());
        remove(dossiers.stream()
                .map(row -> row.dossier)
                .filter(dossier -> !shown.contains(dossier))
                .toList());
        put(rows);
    }

    private void remove(Collection<UUID> hidden) {
        if (!hidden.isEmpty()) {
            view.sql("delete from register_name where dossier = any(?::uuid[])")
                    .param(Columns.of(hidden, dossier -> dossier))
                    .update();
        }
    }

    private void put(Collection<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into register_name (dossier, words, near, sorted, ended_on)
                select dossier, array_to_tsvector(string_to_array(words, ' ')),
                    array_to_tsvector(string_to_array(near, ' ')), sorted, ended_on
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[])
                    as n(dossier, words, near, sorted, ended_on)
                on conflict (dossier) do update set words = excluded.words, near = excluded.near,
                    sorted = excluded.sorted, ended_on = excluded.ended_on
                """)
                .param(Columns.of(rows, Row::dossier))
                .param(Columns.of(rows, row -> row.name().words()))
                .param(Columns.of(rows, row -> row.name().near()))
                .param(Columns.of(rows, row -> row.name().sorted()))
                .param(Columns.of(rows, Row::endedOn))
                .update();
    }
}
