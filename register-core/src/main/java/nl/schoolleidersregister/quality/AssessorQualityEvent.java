package nl.schoolleidersregister.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Round;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Stored;

/** Facts about old work of one person that is judged again. None changes anything for that person. */
public sealed interface AssessorQualityEvent extends Event {

    /**
     * It came up in a draw, and was given to an assessor.
     *
     * @param round of the entry as it is judged again
     * @param lastDay on which the mark is in time
     * @param weighing how all assessors stood towards it
     */
    @Stored("assessor-quality.remarking-drawn")
    record RemarkingDrawn(
            PortfolioEntryId entry,
            Round round,
            List<Competence> competences,
            DrawnBy draw,
            RecognitionId assessor,
            LocalDate lastDay,
            Weighing weighing,
            Instant at)
            implements AssessorQualityEvent {

        public RemarkingDrawn {
            competences = List.copyOf(competences);
        }
    }

    /** The assessor does not judge it after all. */
    @Stored("assessor-quality.remarking-ended")
    record RemarkingEnded(RecognitionId assessor, RemarkingEnd why, Instant at) implements AssessorQualityEvent {}

    /** The assessor judged it again. */
    @Stored("assessor-quality.remarked")
    record Remarked(
            PortfolioEntryId entry, Round round, RecognitionId assessor, AgainMarks marks, Minutes spent, Instant at)
            implements AssessorQualityEvent {}
}
