package nl.schoolleidersregister.activity.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityEvent;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityRated;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityVoided;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceConfirmed;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateAccepted;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateDeclined;
import nl.schoolleidersregister.activity.ActivityEvent.ClaimWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.activity.ActivityEvent.CreditingRefused;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Reason;

/** Folds a batch of activities in memory. */
final class ActivityFold {

    private final Map<UUID, ActivityRow> activities = new LinkedHashMap<>();
    private final Map<UUID, Map<LocalDate, DayRow>> days = new LinkedHashMap<>();

    ActivityFold(List<DayRow> days) {
        days.forEach(row -> of(row.activity).put(row.day, row));
    }

    private Map<LocalDate, DayRow> of(UUID activity) {
        return days.computeIfAbsent(activity, _ -> new LinkedHashMap<>());
    }

    void fold(LoggedEvent logged, ActivityEvent event) {
        var activity = logged.key();
        switch (event) {
            case AttendanceClaimed fact -> {
                begin(logged, fact.execution(), fact.programme());
                claim(day(activity, fact.day(), fact.minutes(), fact.at()), fact);
            }
            case AttendanceConfirmed fact -> {
                begin(logged, fact.execution(), fact.programme());
                confirm(day(activity, fact.day(), fact.minutes(), fact.at()), fact);
            }
            case ClaimWithdrawn fact -> known(activity, fact.day()).become(State.WITHDRAWN, fact.at());
            case CertificateAccepted fact -> known(activity, fact.day()).changed = fact.at();
            case CertificateDeclined fact -> {
                var row = known(activity, fact.day());
                row.become(State.DECLINED, fact.at());
                row.reason = fact.reason().known().map(Reason::text).orElse(null);
            }
            case Credited fact -> {
                var row = known(activity, fact.points().day());
                row.become(State.CREDITED, fact.at());
                row.minutes = fact.points().minutes().value();
                row.credit = fact.points().credit().value();
            }
            case CreditingRefused fact -> {
                var row = credited(activity, fact.credit());
                row.become(State.REFUSED, fact.at());
                row.rule = fact.rule().value();
            }
            case ActivityVoided fact -> lapse(activity, fact);
            case ActivityRated _ -> {
                // Stands among the ratings.
            }
            case CreditWithdrawn fact -> {
                var row = credited(activity, fact.credit());
                row.become(State.REVERSED, fact.at());
                row.why = fact.why().name();
            }
        }
    }

    private void begin(LoggedEvent logged, ExecutionId execution, Programme programme) {
        var activity = logged.key();
        var dossier = UUID.fromString(logged.metadata().subject());
        activities.putIfAbsent(activity, new ActivityRow(activity, dossier, execution, programme));
    }

    private static void claim(DayRow row, AttendanceClaimed fact) {
        row.become(State.CLAIMED, fact.at());
        row.minutes = fact.minutes().value();
        row.claimed = fact.at();
    }

    /** What becomes of a confirmed day the next fact says; one that counts by a certificate stays as it is. */
    private static void confirm(DayRow row, AttendanceConfirmed fact) {
        row.confirmed = fact.at();
        if (row.state != State.CREDITED) {
            row.minutes = fact.minutes().value();
            row.credit = fact.attendance().value();
        }
    }

    private void lapse(UUID activity, ActivityVoided fact) {
        of(activity).values().stream()
                .filter(row -> row.state == State.CLAIMED)
                .filter(row -> !row.day.isBefore(fact.from()))
                .forEach(row -> {
                    row.become(State.REVERSED, fact.at());
                    row.why = AttendanceError.EXECUTION_WITHDRAWN.name();
                });
    }

    private DayRow day(UUID activity, LocalDate day, Minutes minutes, Instant at) {
        return of(activity).computeIfAbsent(day, _ -> new DayRow(activity, day, State.CLAIMED, minutes.value(), at));
    }

    private DayRow known(UUID activity, LocalDate day) {
        var row = of(activity).get(day);
        if (row == null) {
            throw new IllegalStateException("No row for " + activity + " on " + day);
        }
        return row;
    }

    private DayRow credited(UUID activity, CreditId credit) {
        return of(activity).values().stream()
                .filter(row -> credit.value().equals(row.credit))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row for credit " + credit + " of " + activity));
    }

    void writeTo(ActivityTables tables) {
        tables.write(
                activities.values(),
                days.values().stream().flatMap(ofOne -> ofOne.values().stream()).toList());
    }
}
