package nl.schoolleidersregister.recognition.view;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.Remit;
import org.jspecify.annotations.Nullable;

/**
 * One recognition as it is on file.
 *
 * @param name of the guide; null once the person is erased
 * @param from first day of the first term
 * @param until first day after the latest term
 * @param endedFrom first day without it; null unless the office ended it
 * @param reason why it was ended; null when it was not, or once the person is erased
 * @param guide account that took it up; null until somebody did
 * @param remit what was agreed with an assessor; null for a guide, and until it was agreed
 * @param version of the stream this was read from
 */
public record RecognitionOnFile(
        RecognitionId id,
        @Nullable String name,
        RecognitionKind kind,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedFrom,
        @Nullable String reason,
        @Nullable GuideAccount guide,
        @Nullable Remit remit,
        Instant grantedAt,
        long version) {

    /** Where a recognition stands. */
    public enum State {
        /** It has yet to begin. */
        AHEAD,
        /** It runs. */
        RUNS,
        /** Its term is over. */
        OVER,
        /** The office ended it. */
        ENDED
    }

    /** How it stands on a day. */
    public State on(LocalDate day) {
        if (endedFrom != null && !day.isBefore(endedFrom)) {
            return State.ENDED;
        }
        if (!day.isBefore(until)) {
            return State.OVER;
        }
        return day.isBefore(from) ? State.AHEAD : State.RUNS;
    }

    /** The last day on which it runs, as it stands now. */
    public LocalDate last() {
        var end = endedFrom == null ? until : endedFrom;
        return end.minusDays(1);
    }
}
