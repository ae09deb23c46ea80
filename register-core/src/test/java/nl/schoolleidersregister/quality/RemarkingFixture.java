package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.assignment.Background;
import nl.schoolleidersregister.assignment.Candidate;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.assignment.Pool;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Round;
import nl.schoolleidersregister.quality.AssessorQualityEvent.Remarked;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingDrawn;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingEnded;
import nl.schoolleidersregister.quality.RemarkingCommand.DrawRemarking;
import nl.schoolleidersregister.quality.RemarkingCommand.MarkAgain;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Scenario;

/** Old work that is judged again, and who judges it. */
final class RemarkingFixture {

    static final DossierId WHO = new DossierId(new UUID(1, 1));
    static final PortfolioEntryId ENTRY = new PortfolioEntryId(new UUID(2, 1));
    static final DrawnBy DRAW = new DrawnBy(new HalfYear(2027, 2), "herbeoordeling-2027-2", 5, 1);
    static final RemarkingId ID = RemarkingId.of(ENTRY, DRAW.halfYear());
    static final Competence C1 = new Competence("C1");
    static final Competence C3 = new Competence("C3");
    static final LogPosition KNOWN = new LogPosition(1, 1, 1);
    static final String ON = "2027-09-01";
    static final AgainMarks MARKS = new AgainMarks(List.of(new Judgement.Score(C1, 2), new Judgement.Score(C3, 4)));

    private RemarkingFixture() {}

    static Scenario<AssessorQualityEvent, RemarkingCommand> given(AssessorQualityEvent... history) {
        var streams = new MemoryStreams<>(
                RemarkedWork.class, AssessorQualityEvent.class, RemarkedWork::new, RemarkedWork::decide);
        return new Scenario<>(streams, RemarkedWork.streamOf(WHO, ID), WHO.subject()).given(history);
    }

    static RecognitionId assessor(int number) {
        return new RecognitionId(new UUID(3, number));
    }

    static Origin by(int assessor) {
        return new Origin(new Actor(new UUID(4, assessor), Role.ASSESSOR), noon(ON));
    }

    static Pool pool() {
        var candidates = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Candidate(
                        assessor(number),
                        new GuideAccount(new UUID(4, number)),
                        null,
                        null,
                        true,
                        new Remit(List.of(C1, C3), 4),
                        List.of(),
                        Set.of(),
                        Load.NONE))
                .toList();
        return new Pool(KNOWN, new Background(WHO, List.of(), Set.of(), Set.of()), candidates);
    }

    static DrawRemarking draw(int assessor) {
        return new DrawRemarking(
                WHO,
                registrarOn(ON),
                ID,
                ENTRY,
                Round.FIRST,
                List.of(C1, C3),
                Set.of(assessor(1)),
                DRAW,
                assessor(assessor),
                pool());
    }

    static RemarkingDrawn drawn(int assessor) {
        return new RemarkingDrawn(
                ENTRY,
                Round.FIRST,
                List.of(C1, C3),
                DRAW,
                assessor(assessor),
                day("2027-09-29"),
                new Weighing(KNOWN, List.of()),
                noon(ON));
    }

    static RemarkingEnded ended(int assessor) {
        return new RemarkingEnded(assessor(assessor), RemarkingEnd.TAKEN_BACK, noon(ON));
    }

    static MarkAgain mark(int assessor, AgainMarks marks) {
        return new MarkAgain(WHO, by(assessor), ID, assessor(assessor), marks, new Minutes(20));
    }

    static Remarked marked(int assessor) {
        return new Remarked(ENTRY, Round.FIRST, assessor(assessor), MARKS, new Minutes(20), noon(ON));
    }
}
