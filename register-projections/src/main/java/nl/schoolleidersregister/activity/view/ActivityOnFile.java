package nl.schoolleidersregister.activity.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * One activity as it is on file.
 *
 * @param days each day of it, earliest first
 */
public record ActivityOnFile(
        ActivityId id, DossierId dossier, ExecutionId execution, Programme programme, List<Day> days) {

    public ActivityOnFile {
        days = List.copyOf(days);
    }

    /** Where one day stands. */
    public enum State {
        /** Gemeld: waits for the provider or a certificate. */
        CLAIMED,
        /** The leader took the claim back. */
        WITHDRAWN,
        /** Counts. */
        CREDITED,
        /** Does not count, by a rule: the ledger did not take it, or the programme had no time left. */
        REFUSED,
        /** Counted once; the provider took it back. */
        REVERSED,
        /** The certificate was not accepted. */
        DECLINED
    }

    /**
     * One day of an activity.
     *
     * @param changed when it came to stand so
     * @param claimedAt null when the provider's list came first
     * @param confirmedAt null unless it stands, or stood, on the provider's list
     * @param credit null unless it counts, counted or was refused
     * @param rule which rule refused it; null otherwise
     * @param why why the provider took it back; null otherwise
     * @param reason why the certificate was not accepted; null otherwise
     */
    public record Day(
            LocalDate day,
            State state,
            Minutes minutes,
            Instant changed,
            @Nullable Instant claimedAt,
            @Nullable Instant confirmedAt,
            @Nullable CreditId credit,
            @Nullable RuleCode rule,
            @Nullable AttendanceError why,
            @Nullable String reason) {}
}
