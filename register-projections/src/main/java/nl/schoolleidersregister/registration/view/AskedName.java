package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonEvent.NameChangeAsked;
import nl.schoolleidersregister.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a dossier for a name that was asked and waits for a registrar.
 *
 * @param at when it was asked; null when nothing waits
 */
record AskedName(
        @Nullable String given,
        @Nullable String prefix,
        @Nullable String family,
        @Nullable String why,
        @Nullable Instant at) {

    static final AskedName NOTHING = new AskedName(null, null, null, null, null);

    static AskedName of(NameChangeAsked fact) {
        var name = fact.name().known();
        return new AskedName(
                name.map(PersonName::given).orElse(null),
                name.map(PersonName::prefix).orElse(null),
                name.map(PersonName::family).orElse(null),
                fact.why().known().map(NameChange::name).orElse(null),
                fact.at());
    }

    static AskedName of(ResultSet row) throws SQLException {
        return new AskedName(
                row.getString("asked_given"),
                row.getString("asked_prefix"),
                row.getString("asked_family"),
                row.getString("asked_why"),
                Rows.instant(row, "asked_at"));
    }
}
