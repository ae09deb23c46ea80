package nl.schoolleidersregister.feed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Origin;

/** Writes {@code view.waiting_time}: the example of a question that nobody asked while the answer was recorded. */
final class WaitingTimeProjection implements Projection {

    private static final Table<Map.Entry<UUID, LocalDate>> ENROLLED =
            waitingTime().column("enrolled_on", "date", Map.Entry::getValue);
    private static final Table<Map.Entry<UUID, LocalDate>> REGISTERED =
            waitingTime().column("registered_on", "date", Map.Entry::getValue);

    private static Table<Map.Entry<UUID, LocalDate>> waitingTime() {
        return Table.<Map.Entry<UUID, LocalDate>>named("waiting_time").key("dossier", "uuid", Map.Entry::getKey);
    }

    @Override
    public String name() {
        return "waiting-time";
    }

    @Override
    public List<String> tables() {
        return List.of("waiting_time");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(Enrolled.class, Registered.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var enrolled = new LinkedHashMap<UUID, LocalDate>();
        var registered = new LinkedHashMap<UUID, LocalDate>();
        for (var logged : batch) {
            var dossier = UUID.fromString(logged.metadata().subject());
            switch (logged.event()) {
                case Enrolled fact -> enrolled.put(dossier, fact.on());
                case Registered fact -> registered.put(dossier, Origin.dayOf(fact.at()));
                default -> throw new IllegalStateException("Not followed: " + logged.event());
            }
        }
        ENROLLED.insert(view, enrolled.entrySet());
        REGISTERED.update(view, registered.entrySet());
    }
}
