package nl.schoolleidersregister.evc.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.evc.EvcEvent;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.AssessorLate;
import nl.schoolleidersregister.evc.EvcEvent.AssignmentEnded;
import nl.schoolleidersregister.evc.EvcEvent.CertificateIssued;
import nl.schoolleidersregister.evc.EvcEvent.CertificateRevoked;
import nl.schoolleidersregister.evc.EvcEvent.FileHandedIn;
import nl.schoolleidersregister.evc.EvcEvent.IntakeHeld;
import nl.schoolleidersregister.evc.EvcEvent.InterviewHeld;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryClosed;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryStarted;
import nl.schoolleidersregister.evc.Place;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;
import org.jspecify.annotations.Nullable;

/** Writes {@code view.evc_trajectory} and {@code view.evc_seat}. */
public final class TrajectoryProjection implements Projection {

    private static final Table<LoggedEvent> STARTED = trajectories()
            .column("dossier", "uuid", row -> StreamIds.owner(row.stream()))
            .column("provider", "uuid", row -> ((TrajectoryStarted) row.event()).provider())
            .column("started", "timestamptz", row -> ((TrajectoryStarted) row.event()).at())
            .column("open", "boolean", _ -> true)
            .column("version", "bigint", LoggedEvent::sequence);

    private static final Table<LoggedEvent> CLOSED = trajectories().column("open", "boolean", _ -> false);

    private static final Table<LoggedEvent> CERTIFIED = trajectories()
            .column("open", "boolean", _ -> false)
            .column("certificate", "uuid", row -> ((CertificateIssued) row.event()).certificate())
            .column("number", "text", row -> ((CertificateIssued) row.event()).number());

    private static final Table<LoggedEvent> VERSIONS =
            trajectories().column("version", "bigint", LoggedEvent::sequence);

    private static final Table<Sitting> SEATS = Table.<Sitting>named("evc_seat")
            .key("trajectory", "uuid", row -> row.key().trajectory())
            .key("place", "text", row -> row.key().place())
            .column("assessor", "uuid", Sitting::assessor)
            .column("account", "uuid", Sitting::account)
            .column("by_day", "date", Sitting::by)
            .column("judged", "boolean", Sitting::judged);

    private static Table<LoggedEvent> trajectories() {
        return Table.<LoggedEvent>named("evc_trajectory").key("trajectory", "uuid", LoggedEvent::key);
    }

    private record Key(UUID trajectory, Place place) {}

    private record Sitting(Key key, UUID assessor, @Nullable UUID account, LocalDate by, boolean judged) {}

    @Override
    public String name() {
        return "evc";
    }

    @Override
    public List<String> tables() {
        return List.of("evc_trajectory", "evc_seat");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(EvcEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var started = new ArrayList<LoggedEvent>();
        var closed = new ArrayList<LoggedEvent>();
        var certified = new ArrayList<LoggedEvent>();
        var versions = new LinkedHashMap<UUID, LoggedEvent>();
        var seats = new Seats(view);
        for (var logged : batch) {
            versions.put(logged.key(), logged);
            switch ((EvcEvent) logged.event()) {
                case TrajectoryStarted _ -> started.add(logged);
                case TrajectoryClosed _ -> closed.add(logged);
                case CertificateIssued _ -> certified.add(logged);
                case AssessorAssigned fact -> seats.assigned(logged.key(), fact);
                case AssignmentEnded fact -> seats.ended(logged.key(), fact.place());
                case Assessed fact -> seats.judged(logged.key(), fact.place());
                case IntakeHeld _, FileHandedIn _, InterviewHeld _, AssessorLate _, CertificateRevoked _ -> {
                    // Their own facts tell it.
                }
            }
        }
        STARTED.insert(view, started);
        CLOSED.update(view, closed);
        CERTIFIED.update(view, certified);
        VERSIONS.update(view, versions.values());
        SEATS.upsert(view, seats.written());
    }

    /** The places of a batch, on top of those that are there. */
    private static final class Seats {

        private final View view;
        private final LinkedHashMap<Key, Sitting> changed = new LinkedHashMap<>();

        Seats(View view) {
            this.view = view;
        }

        void assigned(UUID trajectory, AssessorAssigned fact) {
            var key = new Key(trajectory, fact.place());
            var who = fact.assessor();
            changed.put(
                    key,
                    new Sitting(key, who.recognition().value(), who.account().value(), fact.by(), false));
        }

        void ended(UUID trajectory, Place place) {
            var key = new Key(trajectory, place);
            var before = known(key);
            changed.put(key, new Sitting(key, before.assessor(), null, before.by(), false));
        }

        void judged(UUID trajectory, Place place) {
            var key = new Key(trajectory, place);
            var before = known(key);
            changed.put(key, new Sitting(key, before.assessor(), before.account(), before.by(), true));
        }

        private Sitting known(Key key) {
            var here = changed.get(key);
            return here != null
                    ? here
                    : view.sql("select * from evc_seat where trajectory = ? and place = ?")
                            .params(key.trajectory(), key.place().name())
                            .query((row, _) -> new Sitting(
                                    key,
                                    row.getObject("assessor", UUID.class),
                                    row.getObject("account", UUID.class),
                                    row.getObject("by_day", LocalDate.class),
                                    row.getBoolean("judged")))
                            .single();
        }

        List<Sitting> written() {
            return List.copyOf(changed.values());
        }
    }
}
