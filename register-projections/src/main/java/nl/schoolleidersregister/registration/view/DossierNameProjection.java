package nl.schoolleidersregister.registration.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.person.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what the office looks people up by, whatever they are to the register. */
public final class DossierNameProjection implements Projection {

    @Override
    public String name() {
        return "dossier-name";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var latest = new LinkedHashMap<UUID, Optional<PersonName>>();
        for (var logged : batch) {
            if (logged.event() instanceof PersonEvent event) {
                latest.put(UUID.fromString(logged.metadata().subject()), name(event));
            }
        }
        new DossierNames(view).write(latest);
    }

    private static Optional<PersonName> name(PersonEvent event) {
        return switch (event) {
            case PersonEvent.DetailsRecorded fact -> fact.name().known();
        };
    }
}
