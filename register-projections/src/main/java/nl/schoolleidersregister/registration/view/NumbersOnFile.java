package nl.schoolleidersregister.registration.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for many register numbers at once. */
public final class NumbersOnFile {

    private final JdbcClient view;

    /** Numbers in this database. */
    public NumbersOnFile(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** Who has these numbers; a number that nobody has, or whose person is erased, is left out. */
    public Map<String, NumberOnFile> find(Collection<String> numbers) {
        var found = new HashMap<String, NumberOnFile>();
        view.sql("""
                select n.number, d.dossier, d.prefix, d.family
                from unnest(?::text[]) as n(number)
                left join view.register_alias a on a.number = n.number
                join view.dossier d on d.dossier = a.dossier or a.dossier is null and d.number = n.number
                where d.family is not null
                """).param(Columns.of(numbers, number -> number)).query(row -> {
            var dossier = new DossierId(row.getObject("dossier", UUID.class));
            var onFile = new NumberOnFile(dossier, row.getString("prefix"), row.getString("family"));
            found.put(row.getString("number"), onFile);
        });
        return found;
    }
}
