package nl.schoolleidersregister.namesake.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for tasks. */
public final class NamesakeTasks {

    private final JdbcClient view;

    /** Tasks in this database. */
    public NamesakeTasks(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** Tasks that nobody has decided yet, the oldest first. */
    public List<NamesakeTask> open() {
        return view.sql("select * from view.namesake where outcome = 'OPEN' order by since, namesake")
                .query(NamesakeTasks::row)
                .list();
    }

    /** One task. */
    public Optional<NamesakeTask> find(NamesakeCase id) {
        return view.sql("select * from view.namesake where namesake = ?")
                .param(id.value())
                .query(NamesakeTasks::row)
                .optional();
    }

    private static NamesakeTask row(ResultSet row, int number) throws SQLException {
        return new NamesakeTask(
                row.getObject("namesake", UUID.class),
                row.getObject("existing", UUID.class),
                row.getObject("account", UUID.class),
                name(row),
                row.getObject("birth_date", LocalDate.class),
                row.getString("email"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                NamesakeTask.Outcome.valueOf(row.getString("outcome")));
    }

    private static @Nullable String name(ResultSet row) throws SQLException {
        return row.getString("family") == null
                ? null
                : new PersonName(row.getString("given"), row.getString("prefix"), row.getString("family")).full();
    }
}
