package nl.schoolleidersregister.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.assignment.Hindrance;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.assignment.Weighed;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Round;
import nl.schoolleidersregister.quality.AgainMarks;
import nl.schoolleidersregister.quality.AssessorQualityEvent.Remarked;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingDrawn;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingEnded;
import nl.schoolleidersregister.quality.DrawnBy;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.RemarkingEnd;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;

/** One fixed instance of every fact about work that is judged again. */
final class RemarkingSamples {

    private static final PortfolioEntryId ENTRY =
            new PortfolioEntryId(UUID.fromString("0198e7a0-0000-7000-8000-0000000000b1"));
    private static final RecognitionId ASSESSOR =
            new RecognitionId(UUID.fromString("0198e7a0-0000-7000-8000-0000000000b2"));
    private static final List<Competence> ABOUT = List.of(new Competence("C1"), new Competence("C5"));

    private RemarkingSamples() {}

    static List<Event> all() {
        var weighing = new Weighing(
                new LogPosition(1, 800, 7),
                List.of(new Weighed(ASSESSOR, List.of(Hindrance.SAME_BOARD), new Load(1, 2))));
        var marks = new AgainMarks(
                List.of(new Judgement.Score(ABOUT.getFirst(), 3), new Judgement.Score(ABOUT.getLast(), 4)));
        return List.of(
                new RemarkingDrawn(
                        ENTRY,
                        Round.FIRST,
                        ABOUT,
                        new DrawnBy(new HalfYear(2026, 1), "herbeoordeling-2026-1", 5, 2),
                        ASSESSOR,
                        LocalDate.of(2026, 3, 2),
                        weighing,
                        Samples.AT),
                new RemarkingEnded(ASSESSOR, RemarkingEnd.CONFLICT, Samples.AT),
                new Remarked(ENTRY, Round.FIRST, ASSESSOR, marks, new Minutes(25), Samples.AT));
    }
}
