package nl.schoolleidersregister.registration.view;

import java.util.List;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.registration.RegistrationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what is on file about a dossier: the person, the qualifications, the employments, the registration. */
public final class DossierProjection implements Projection {

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var ours = batch.stream().filter(DossierProjection::concerns).toList();
        if (ours.isEmpty()) {
            return;
        }
        var tables = new DossierTables(view);
        var fold = DossierFold.startingFrom(tables, ours);
        ours.forEach(fold::fold);
        fold.writeTo(tables, new RegisterNames(view), new RegisterAliases(view));
    }

    private static boolean concerns(LoggedEvent logged) {
        return logged.event() instanceof PersonEvent || logged.event() instanceof RegistrationEvent;
    }
}
