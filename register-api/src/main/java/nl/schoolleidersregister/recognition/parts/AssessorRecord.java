package nl.schoolleidersregister.recognition.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A recognition as its facts tell it.
 *
 * @param account that took it up; null until somebody did
 * @param remit null until it was agreed
 * @param stays by the own word; empty when nothing was said, or nobody can read it any more
 * @param ties to whom they said to be too close
 */
public record AssessorRecord(
        RecognitionId id,
        RecognitionKind kind,
        List<Period> terms,
        @Nullable LocalDate endedFrom,
        @Nullable GuideAccount account,
        @Nullable Remit remit,
        List<Stay> stays,
        Set<DossierId> ties) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return terms.stream().anyMatch(term -> term.contains(day)) && (endedFrom == null || day.isBefore(endedFrom));
    }
}
