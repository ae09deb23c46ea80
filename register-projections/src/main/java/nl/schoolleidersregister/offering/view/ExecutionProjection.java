package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.Projection;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.execution}, {@code view.attendance} and {@code view.mandate}. */
public final class ExecutionProjection implements Projection {

    private record Scheduled(UUID execution, ExecutionScheduled fact) {}

    private record Gone(UUID execution, ExecutionWithdrawn fact) {}

    private record Withdrawn(UUID attendance, Instant at, AttendanceError why) {}

    @Override
    public String name() {
        return "execution";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        var scheduled = new ArrayList<Scheduled>();
        var recorded = new ArrayList<AttendanceRecorded>();
        var withdrawn = new ArrayList<Withdrawn>();
        var gone = new ArrayList<Gone>();
        for (var logged : batch) {
            if (logged.event() instanceof ExecutionEvent event) {
                switch (event) {
                    case ExecutionScheduled fact -> scheduled.add(new Scheduled(logged.key(), fact));
                    case AttendanceRecorded fact -> recorded.add(fact);
                    case ExecutionWithdrawn fact -> gone.add(new Gone(logged.key(), fact));
                    case MandateGiven fact -> Mandates.give(logged.key(), fact, view);
                    case MandateEnded fact -> Mandates.end(logged.key(), fact, view);
                    case AttendanceWithdrawn fact ->
                        withdrawn.add(new Withdrawn(fact.attendance().value(), fact.at(), fact.why()));
                    case ClaimListed _, ClaimVoided _ -> {
                        // Concern the activity of who claimed.
                    }
                }
            }
        }
        schedule(scheduled, view);
        record(recorded, view);
        withdraw(withdrawn, view);
        withdrawAll(gone, view);
    }

    private static void schedule(List<Scheduled> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.execution (execution, offering, provider, provider_name, title, form, minutes,
                    competences, first_day, last_day, place)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[],
                    ?::text[], ?::date[], ?::date[], ?::text[])
                """)
                .param(Columns.of(rows, Scheduled::execution))
                .param(Columns.of(rows, row -> row.fact().programme().offering()))
                .param(Columns.of(rows, row -> row.fact().provider()))
                .param(Columns.of(rows, row -> row.fact().programme().provider().value()))
                .param(Columns.of(rows, row -> terms(row).title().value()))
                .param(Columns.of(rows, row -> terms(row).form()))
                .param(Columns.of(rows, row -> terms(row).minutes().value()))
                .param(Columns.of(rows, row -> Competences.written(terms(row).competences())))
                .param(Columns.of(rows, row -> row.fact().days().first()))
                .param(Columns.of(rows, row -> row.fact().days().last()))
                .param(Columns.of(rows, row -> row.fact().place().value()))
                .update();
    }

    private static OfferingTerms terms(Scheduled row) {
        return row.fact().programme().terms();
    }

    private static void record(List<AttendanceRecorded> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.attendance (attendance, execution, participant, day, minutes, board, recorded_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::int[], ?::text[],
                    ?::timestamptz[])
                """)
                .param(Columns.of(rows, AttendanceRecorded::attendance))
                .param(Columns.of(rows, AttendanceRecorded::execution))
                .param(Columns.of(rows, AttendanceRecorded::participant))
                .param(Columns.of(rows, AttendanceRecorded::day))
                .param(Columns.of(rows, row -> row.minutes().value()))
                .param(Columns.of(
                        rows, row -> row.board() == null ? null : row.board().value()))
                .param(Columns.of(rows, AttendanceRecorded::at))
                .update();
    }

    private static void withdrawAll(List<Gone> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.execution set withdrawn_from = w.first, why = w.why
                from unnest(?::uuid[], ?::date[], ?::text[]) as w(execution, first, why)
                where execution.execution = w.execution
                """)
                .param(Columns.of(rows, Gone::execution))
                .param(Columns.of(rows, row -> row.fact().from()))
                .param(Columns.of(rows, row -> row.fact().why()))
                .update();
        if (changed != rows.size()) {
            throw new IllegalStateException("Withdrawn execution without a row: " + rows);
        }
    }

    private static void withdraw(List<Withdrawn> rows, JdbcClient view) {
        if (rows.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.attendance set withdrawn_at = w.at, why = w.why
                from unnest(?::uuid[], ?::timestamptz[], ?::text[]) as w(attendance, at, why)
                where attendance.attendance = w.attendance
                """)
                .param(Columns.of(rows, Withdrawn::attendance))
                .param(Columns.of(rows, Withdrawn::at))
                .param(Columns.of(rows, Withdrawn::why))
                .update();
        if (changed != rows.size()) {
            throw new IllegalStateException("Withdrawn attendance without a row: " + rows);
        }
    }
}
