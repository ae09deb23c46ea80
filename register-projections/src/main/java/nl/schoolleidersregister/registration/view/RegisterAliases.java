package nl.schoolleidersregister.registration.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.StandingEvent.GaveBack;
import nl.schoolleidersregister.registration.StandingEvent.TookOver;
import nl.schoolleidersregister.registration.view.RegisterAliases.Changes.Merge;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Writes numbers that lead to another dossier than the one they were given to: two dossiers of one person. */
final class RegisterAliases {

    private final View view;

    RegisterAliases(View view) {
        this.view = view;
    }

    /** What a batch changes; a dossier that was taken over and given back leaves nothing. */
    static final class Changes {

        record Merge(UUID dossier, UUID other) {}

        private record Alias(@Nullable String number) {}

        private final Map<Merge, Alias> byMerge = new LinkedHashMap<>();

        void tookOver(UUID dossier, TookOver fact) {
            var number = Optional.ofNullable(fact.alias()).flatMap(Personal::known);
            byMerge.put(
                    new Merge(dossier, fact.other().value()),
                    new Alias(number.map(RegisterNumber::value).orElse(null)));
        }

        void gaveBack(UUID dossier, GaveBack fact) {
            byMerge.put(new Merge(dossier, fact.other().value()), new Alias(null));
        }
    }

    void write(Changes changes) {
        var all = changes.byMerge;
        if (all.isEmpty()) {
            return;
        }
        view.sql("delete from register_alias where (dossier, other) in (select * from unnest(?::uuid[], ?::uuid[]))")
                .param(Columns.of(all.keySet(), Merge::dossier))
                .param(Columns.of(all.keySet(), Merge::other))
                .update();
        var leading = all.entrySet().stream()
                .filter(one -> one.getValue().number() != null)
                .toList();
        view.sql("""
                insert into register_alias (number, dossier, other)
                select * from unnest(?::text[], ?::uuid[], ?::uuid[])
                """)
                .param(Columns.of(leading, one -> one.getValue().number()))
                .param(Columns.of(leading, one -> one.getKey().dossier()))
                .param(Columns.of(leading, one -> one.getKey().other()))
                .update();
    }
}
