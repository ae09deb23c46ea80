package nl.schoolleidersregister.recognition.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionError;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as it is on file.
 *
 * @param withdrawnAt null while it stands
 * @param why why the guide took it back; null while it stands
 * @param parts who took part, in the order in which they were entered
 */
public record SessionOnFile(
        SessionId id,
        RecognitionId recognition,
        RecognitionKind kind,
        String title,
        LocalDate day,
        Minutes minutes,
        List<Competence> competences,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        @Nullable SessionError why,
        List<Part> parts) {

    public SessionOnFile {
        competences = List.copyOf(competences);
        parts = List.copyOf(parts);
    }

    /** What came of a meeting for one person. */
    public enum State {
        /** The ledger has yet to be told. */
        TOLD,
        /** Counts. */
        CREDITED,
        /** The ledger did not take it, by a rule. */
        REFUSED,
        /** Counted once; the guide took the meeting back. */
        WITHDRAWN
    }

    /**
     * One participant.
     *
     * @param number register number; null once the person is erased
     * @param name as it stands in the register; null likewise
     * @param rule which rule refused it; null otherwise
     */
    public record Part(
            DossierId participant,
            @Nullable String number,
            @Nullable String name,
            State state,
            @Nullable RuleCode rule) {}

    /** How many people were credited. */
    public long credited() {
        return parts.stream().filter(part -> part.state() == State.CREDITED).count();
    }

    /** The people for whom the ledger did not take it. */
    public List<Part> refused() {
        return parts.stream().filter(part -> part.state() == State.REFUSED).toList();
    }
}
