package nl.schoolleidersregister.registration.view;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.shared.Event;

/** Writes what is on file about a dossier: the person, the qualifications, the employments, the registration. */
public final class DossierProjection implements Projection {

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public List<String> tables() {
        return List.of("dossier", "register_name", "register_alias", "qualification", "employment");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(PersonEvent.class, RegistrationEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var tables = new DossierTables(view);
        var fold = DossierFold.startingFrom(tables, batch);
        batch.forEach(fold::fold);
        fold.writeTo(tables, new RegisterNames(view), new RegisterAliases(view));
    }
}
