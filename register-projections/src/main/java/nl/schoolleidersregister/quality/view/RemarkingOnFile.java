package nl.schoolleidersregister.quality.view;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.quality.DrawnBy;
import nl.schoolleidersregister.quality.JudgedWork;
import nl.schoolleidersregister.quality.RemarkingId;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;

/**
 * Old work as one assessor had it to judge again.
 *
 * @param dossier whose work
 * @param round of the entry as it is judged again
 * @param lastDay on which the mark is in time
 */
public record RemarkingOnFile(
        RemarkingId id,
        RecognitionId assessor,
        DossierId dossier,
        PortfolioEntryId entry,
        int round,
        DrawnBy draw,
        Instant drawnAt,
        LocalDate lastDay,
        State state) {

    /** Where it stands. */
    public enum State {
        /** The assessor has it. */
        WAITS,
        /** The assessor judged it again. */
        MARKED,
        /** The assessor was too close. */
        CONFLICT,
        /** The office took it back. */
        TAKEN_BACK
    }

    /** Whether the assessor has it now. */
    public boolean waits() {
        return state == State.WAITS;
    }

    /** The work. */
    public JudgedWork work() {
        return new JudgedWork(entry.value(), round);
    }
}
