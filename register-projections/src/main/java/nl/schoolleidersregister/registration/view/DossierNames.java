package nl.schoolleidersregister.registration.view;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.person.PersonName;

/** Writes the names of dossiers as words to be looked for; who was erased has no row. */
final class DossierNames {

    private final View view;

    DossierNames(View view) {
        this.view = view;
    }

    private record Row(UUID dossier, SoughtName name) {}

    void write(Map<UUID, Optional<PersonName>> names) {
        remove(names.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        put(names.entrySet().stream()
                .flatMap(entry -> entry.getValue().map(name -> new Row(entry.getKey(), SoughtName.of(name))).stream())
                .toList());
    }

    private void remove(Collection<UUID> erased) {
        if (!erased.isEmpty()) {
            view.sql("delete from dossier_name where dossier = any(?::uuid[])")
                    .param(Columns.of(erased, dossier -> dossier))
                    .update();
        }
    }

    private void put(Collection<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into dossier_name (dossier, words, near, sorted)
                select dossier, array_to_tsvector(string_to_array(words, ' ')),
                    array_to_tsvector(string_to_array(near, ' ')), sorted
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as n(dossier, words, near, sorted)
                on conflict (dossier) do update set words = excluded.words, near = excluded.near,
                    sorted = excluded.sorted
                """)
                .param(Columns.of(rows, Row::dossier))
                .param(Columns.of(rows, row -> row.name().words()))
                .param(Columns.of(rows, row -> row.name().near()))
                .param(Columns.of(rows, row -> row.name().sorted()))
                .update();
    }
}
