package nl.schoolleidersregister.quality;

import java.time.LocalDate;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;

/**
 * One mark that one assessor gave, blind to the others; kept when it was overruled later.
 *
 * @param on the day it was given
 */
public record Marking(
        JudgedWork work, Competence competence, RecognitionId assessor, LocalDate on, Mark mark, Occasion occasion) {

    /** A mark of work that had to be judged. */
    public Marking(JudgedWork work, Competence competence, RecognitionId assessor, LocalDate on, Mark mark) {
        this(work, competence, assessor, on, mark, Occasion.JUDGED);
    }

    /** The half-year in which it was given. */
    public HalfYear halfYear() {
        return HalfYear.of(on);
    }
}
