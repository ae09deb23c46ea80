package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.ExecutionEvent;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimListed;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimVoided;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateEnded;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateGiven;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Event;

/** Writes {@code view.execution}, {@code view.attendance} and {@code view.mandate}. */
public final class ExecutionProjection implements Projection {

    private static final Table<Scheduled> EXECUTIONS = Table.<Scheduled>named("execution")
            .key("execution", "uuid", Scheduled::execution)
            .column("offering", "uuid", row -> row.fact().programme().offering())
            .column("provider", "uuid", row -> row.fact().provider())
            .column(
                    "provider_name",
                    "text",
                    row -> row.fact().programme().provider().value())
            .column("title", "text", row -> terms(row).title().value())
            .column("form", "text", row -> terms(row).form())
            .column("minutes", "int", row -> terms(row).minutes().value())
            .column("competences", "text", row -> Competences.written(terms(row).competences()))
            .column("first_day", "date", row -> row.fact().days().first())
            .column("last_day", "date", row -> row.fact().days().last())
            .column("place", "text", row -> row.fact().place().value());

    private static final Table<AttendanceRecorded> ATTENDANCES = Table.<AttendanceRecorded>named("attendance")
            .key("attendance", "uuid", AttendanceRecorded::attendance)
            .column("execution", "uuid", AttendanceRecorded::execution)
            .column("participant", "uuid", AttendanceRecorded::participant)
            .column("day", "date", AttendanceRecorded::day)
            .column("minutes", "int", row -> row.minutes().value())
            .column(
                    "board",
                    "text",
                    row -> row.board() == null ? null : row.board().value())
            .column("recorded_at", "timestamptz", AttendanceRecorded::at);

    private static final Table<Gone> GONE = Table.<Gone>named("execution")
            .key("execution", "uuid", Gone::execution)
            .column("withdrawn_from", "date", row -> row.fact().from())
            .column("why", "text", row -> row.fact().why());

    private static final Table<Withdrawn> WITHDRAWN = Table.<Withdrawn>named("attendance")
            .key("attendance", "uuid", Withdrawn::attendance)
            .column("withdrawn_at", "timestamptz", Withdrawn::at)
            .column("why", "text", Withdrawn::why);

    private record Scheduled(UUID execution, ExecutionScheduled fact) {}

    private record Gone(UUID execution, ExecutionWithdrawn fact) {}

    private record Withdrawn(UUID attendance, Instant at, AttendanceError why) {}

    @Override
    public String name() {
        return "execution";
    }

    @Override
    public List<String> tables() {
        return List.of("execution", "attendance", "mandate");
    }

    @Override
    public Set<Class<? extends Event>> follows() {
        return Set.of(ExecutionEvent.class);
    }

    @Override
    public void project(List<LoggedEvent> batch, View view) {
        var scheduled = new ArrayList<Scheduled>();
        var recorded = new ArrayList<AttendanceRecorded>();
        var withdrawn = new ArrayList<Withdrawn>();
        var gone = new ArrayList<Gone>();
        var mandates = new ArrayList<LoggedEvent>();
        for (var logged : batch) {
            if (logged.event() instanceof ExecutionEvent event) {
                switch (event) {
                    case ExecutionScheduled fact -> scheduled.add(new Scheduled(logged.key(), fact));
                    case AttendanceRecorded fact -> recorded.add(fact);
                    case ExecutionWithdrawn fact -> gone.add(new Gone(logged.key(), fact));
                    case MandateGiven _, MandateEnded _ -> mandates.add(logged);
                    case AttendanceWithdrawn fact ->
                        withdrawn.add(new Withdrawn(fact.attendance().value(), fact.at(), fact.why()));
                    case ClaimListed _, ClaimVoided _ -> {
                        // Concern the activity of who claimed.
                    }
                }
            }
        }
        EXECUTIONS.insert(view, scheduled);
        ATTENDANCES.insert(view, recorded);
        WITHDRAWN.update(view, withdrawn);
        GONE.update(view, gone);
        Mandates.write(mandates, view);
    }

    private static OfferingTerms terms(Scheduled row) {
        return row.fact().programme().terms();
    }
}
