package nl.schoolleidersregister.provider.view;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
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
        return view.sql("select provider, name, number from view.provider where provider = ?")
                .param(id.value())
                .query((row, _) -> new ProviderOnFile(
                        new ProviderId(row.getObject("provider", UUID.class)),
                        new ProviderName(row.getString("name")),
                        new ChamberNumber(row.getString("number"))))
                .optional();
    }
}
