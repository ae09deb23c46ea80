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

        private record Alias(UUID dossier, @Nullable String number) {}

        private final Map<UUID, Alias> byOther = new LinkedHashMap<>();

        void tookOver(UUID dossier, TookOver fact) {
            var number = Optional.ofNullable(fact.alias()).flatMap(Personal::known);
            byOther.put(
                    fact.other().value(),
                    new Alias(dossier, number.map(RegisterNumber::value).orElse(null)));
        }

        void gaveBack(UUID dossier, GaveBack fact) {
            byOther.put(fact.other().value(), new Alias(dossier, null));
        }
    }

    void write(Changes changes) {
        var all = changes.byOther;
        if (all.isEmpty()) {
            return;
        }
        view.sql("delete from register_alias where other = any(?::uuid[])")
                .param(Columns.of(all.keySet(), other -> other))
                .update();
        var leading = all.entrySet().stream()
                .filter(one -> one.getValue().number() != null)
                .toList();
        view.sql("""
                insert into register_alias (number, dossier, other)
                select * from unnest(?::text[], ?::uuid[], ?::uuid[])
                """)
                .param(Columns.of(leading, one -> one.getValue().number()))
                .param(Columns.of(leading, one -> one.getValue().dossier()))
                .param(Columns.of(leading, Map.Entry::getKey))
                .update();
    }
}
