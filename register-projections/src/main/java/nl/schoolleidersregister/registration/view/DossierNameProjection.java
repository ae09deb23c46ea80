package nl.schoolleidersregister.registration.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;

/** Writes what the office looks people up by, whatever they are to the register. */
public final class DossierNameProjection implements Projection {

    @Override
    public String name() {
        return "dossier-name";
    }

    @Override
    public List<String> tables() {
        return List.of("dossier_name");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(PersonEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var latest = new LinkedHashMap<UUID, Optional<PersonName>>();
        for (var logged : batch) {
            if (logged.event() instanceof PersonEvent event) {
                name(event)
                        .ifPresent(name ->
                                latest.put(UUID.fromString(logged.metadata().subject()), name.known()));
            }
        }
        new DossierNames(view).write(latest);
    }

    /** The name that a fact gives somebody; nothing when it is about something else. */
    private static Optional<Personal<PersonName>> name(PersonEvent event) {
        return switch (event) {
            case PersonEvent.DetailsRecorded fact -> Optional.of(fact.name());
            case PersonEvent.DetailsChanged fact -> Optional.of(fact.name());
            case PersonEvent.NameChangeAsked _,
                    PersonEvent.NameChangeDeclined _,
                    PersonEvent.EmailChanged _,
                    PersonEvent.Died _ -> Optional.empty();
        };
    }
}
