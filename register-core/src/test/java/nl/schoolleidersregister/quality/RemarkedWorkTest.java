package nl.schoolleidersregister.quality;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

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
import nl.schoolleidersregister.quality.RemarkingCommand.DeclineRemarking;
import nl.schoolleidersregister.quality.RemarkingCommand.DrawRemarking;
import nl.schoolleidersregister.quality.RemarkingCommand.MarkAgain;
import nl.schoolleidersregister.quality.RemarkingCommand.TakeRemarkingBack;
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
import org.junit.jupiter.api.Test;

class RemarkedWorkTest {

    private static final DossierId WHO = new DossierId(new UUID(1, 1));
    private static final PortfolioEntryId ENTRY = new PortfolioEntryId(new UUID(2, 1));
    private static final DrawnBy DRAW = new DrawnBy(new HalfYear(2027, 2), "herbeoordeling-2027-2", 5, 1);
    private static final RemarkingId ID = RemarkingId.of(ENTRY, DRAW.halfYear());
    private static final Competence C1 = new Competence("C1");
    private static final Competence C3 = new Competence("C3");
    private static final LogPosition KNOWN = new LogPosition(1, 1, 1);
    private static final String ON = "2027-09-01";
    private static final AgainMarks MARKS =
            new AgainMarks(List.of(new Judgement.Score(C1, 2), new Judgement.Score(C3, 4)));

    private static Scenario<AssessorQualityEvent, RemarkingCommand> given(AssessorQualityEvent... history) {
        var streams = new MemoryStreams<>(
                RemarkedWork.class, AssessorQualityEvent.class, RemarkedWork::new, RemarkedWork::decide);
        return new Scenario<>(streams, RemarkedWork.streamOf(WHO, ID), WHO.subject()).given(history);
    }

    private static RecognitionId assessor(int number) {
        return new RecognitionId(new UUID(3, number));
    }

    private static Origin by(int assessor) {
        return new Origin(new Actor(new UUID(4, assessor), Role.ASSESSOR), noon(ON));
    }

    private static Pool pool() {
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

    private static DrawRemarking draw(int assessor) {
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

    private static RemarkingDrawn drawn(int assessor) {
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

    private static RemarkingEnded ended(int assessor) {
        return new RemarkingEnded(assessor(assessor), RemarkingEnd.TAKEN_BACK, noon(ON));
    }

    private static MarkAgain mark(int assessor, AgainMarks marks) {
        return new MarkAgain(WHO, by(assessor), ID, assessor(assessor), marks, new Minutes(20));
    }

    private static Remarked marked(int assessor) {
        return new Remarked(ENTRY, Round.FIRST, assessor(assessor), MARKS, new Minutes(20), noon(ON));
    }

    @Test
    void what_came_up_is_given_with_why() {
        assertThat(given().when(draw(2)).thenFacts()).singleElement().satisfies(fact -> {
            assertThat(fact).isInstanceOf(RemarkingDrawn.class);
            var given = (RemarkingDrawn) fact;
            assertThat(given.assessor()).isEqualTo(assessor(2));
            assertThat(given.draw()).isEqualTo(DRAW);
            assertThat(given.weighing().known()).isEqualTo(KNOWN);
        });
    }

    @Test
    void who_judged_it_before_or_is_no_assessor_does_not_get_it() {
        given().when(draw(1)).thenRefusedBy("quality.conflict");
        given().when(draw(9)).thenRefusedBy("quality.conflict");
    }

    @Test
    void it_is_judged_again_once_in_a_half_year() {
        given(drawn(2)).when(draw(3)).thenRefusedBy("quality.once");
        given(drawn(2), marked(2)).when(draw(3)).thenRefusedBy("quality.once");
    }

    @Test
    void what_came_back_goes_to_somebody_else() {
        given(drawn(2), ended(2)).when(draw(2)).thenRefusedBy("quality.conflict");
        assertThat(given(drawn(2), ended(2)).when(draw(3)).thenFacts()).hasSize(1);
    }

    @Test
    void who_has_it_marks_every_competence() {
        given(drawn(2)).when(mark(2, MARKS)).thenRecorded(marked(2));
        var half = new AgainMarks(List.of(new Judgement.Score(C1, 2)));
        given(drawn(2)).when(mark(2, half)).thenRefusedBy("quality.marks");
        var high = new AgainMarks(List.of(new Judgement.Score(C1, 2), new Judgement.Score(C3, 5)));
        given(drawn(2)).when(mark(2, high)).thenRefusedBy("quality.marks");
    }

    @Test
    void nobody_else_marks_it() {
        given(drawn(2)).when(mark(3, MARKS)).thenRefusedBy("quality.assessor");
    }

    @Test
    void nothing_is_done_with_what_is_over() {
        given(drawn(2), marked(2)).when(mark(2, MARKS)).thenRefusedBy("quality.waits");
        given(drawn(2), ended(2)).when(mark(2, MARKS)).thenRefusedBy("quality.waits");
        given(drawn(2), marked(2))
                .when(new TakeRemarkingBack(WHO, registrarOn(ON), ID))
                .thenRefusedBy("quality.waits");
        given(drawn(2), marked(2))
                .when(new DeclineRemarking(WHO, by(2), ID, assessor(2)))
                .thenRefusedBy("quality.waits");
    }

    @Test
    void who_is_too_close_says_so_and_the_office_takes_back() {
        given(drawn(2))
                .when(new DeclineRemarking(WHO, by(2), ID, assessor(2)))
                .thenRecorded(new RemarkingEnded(assessor(2), RemarkingEnd.CONFLICT, noon(ON)));
        given(drawn(2)).when(new DeclineRemarking(WHO, by(3), ID, assessor(3))).thenRefusedBy("quality.assessor");
        given(drawn(2)).when(new TakeRemarkingBack(WHO, registrarOn(ON), ID)).thenRecorded(ended(2));
    }

    @Test
    void the_same_work_in_the_same_half_year_is_the_same_remarking() {
        assertThat(RemarkingId.of(ENTRY, new HalfYear(2027, 2))).isEqualTo(ID);
        assertThat(RemarkingId.of(ENTRY, new HalfYear(2028, 1))).isNotEqualTo(ID);
    }
}
