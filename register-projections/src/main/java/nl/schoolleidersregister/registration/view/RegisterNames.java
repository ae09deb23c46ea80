package nl.schoolleidersregister.registration.view;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what registered people are looked up by; who is not registered, or was erased, has no row. */
final class RegisterNames {

    private final JdbcClient view;

    RegisterNames(JdbcClient view) {
        this.view = view;
    }

    private record Row(UUID dossier, SoughtName name, LocalDate until) {

        static Optional<Row> of(DossierRow row) {
            var until = row.cycleUntil;
            return row.number == null || until == null
                    ? Optional.empty()
                    : name(row.given, row.prefix, row.family)
                            .map(name -> new Row(row.dossier, SoughtName.of(name), until));
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
            view.sql("delete from view.register_name where dossier = any(?::uuid[])")
                    .param(Columns.of(hidden, dossier -> dossier))
                    .update();
        }
    }

    private void put(Collection<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.register_name (dossier, words, near, sorted, registered_until)
                select dossier, array_to_tsvector(string_to_array(words, ' ')),
                    array_to_tsvector(string_to_array(near, ' ')), sorted, registered_until
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[])
                    as n(dossier, words, near, sorted, registered_until)
                on conflict (dossier) do update set words = excluded.words, near = excluded.near,
                    sorted = excluded.sorted, registered_until = excluded.registered_until
                """)
                .param(Columns.of(rows, Row::dossier))
                .param(Columns.of(rows, row -> row.name().words()))
                .param(Columns.of(rows, row -> row.name().near()))
                .param(Columns.of(rows, row -> row.name().sorted()))
                .param(Columns.of(rows, Row::until))
                .update();
    }
}
