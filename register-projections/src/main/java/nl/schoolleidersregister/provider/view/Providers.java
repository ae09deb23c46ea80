package nl.schoolleidersregister.provider.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.school.BoardNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for providers. */
public final class Providers {

    private final JdbcClient view;

    /** Providers in this database. */
    public Providers(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** One provider by its id. */
    public Optional<ProviderOnFile> find(ProviderId id) {
        return view.sql("select * from view.provider where provider = ?")
                .param(id.value())
                .query(Providers::row)
                .optional();
    }

    /** All of them, by name. */
    public List<ProviderOnFile> all() {
        return view.sql("select * from view.provider order by name, provider")
                .query(Providers::row)
                .list();
    }

    private static ProviderOnFile row(ResultSet row, int number) throws SQLException {
        var board = row.getString("academy_of");
        return new ProviderOnFile(
                new ProviderId(row.getObject("provider", UUID.class)),
                new ProviderName(row.getString("name")),
                new ChamberNumber(row.getString("number")),
                board == null ? null : new BoardNumber(board),
                row.getLong("version"));
    }
}
