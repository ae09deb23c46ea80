package nl.schoolleidersregister.quality.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.evc.Assessor;
import nl.schoolleidersregister.evc.CompetenceOutcome;
import nl.schoolleidersregister.evc.EvcEvent;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryClosed;
import nl.schoolleidersregister.evc.Place;
import nl.schoolleidersregister.evc.Said;
import nl.schoolleidersregister.evc.SaidByCompetence;
import nl.schoolleidersregister.evc.Trajectory;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.Outcome;
import nl.schoolleidersregister.portfolio.PortfolioEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryAssessed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.Round;
import nl.schoolleidersregister.portfolio.Seat;
import nl.schoolleidersregister.portfolio.Verdict;
import nl.schoolleidersregister.quality.AgainMarks;
import nl.schoolleidersregister.quality.AssessorQualityEvent.Remarked;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.JudgedWork;
import nl.schoolleidersregister.quality.Mark;
import nl.schoolleidersregister.quality.Marking;
import nl.schoolleidersregister.quality.RemarkedWork;
import nl.schoolleidersregister.quality.RemarkingId;
import nl.schoolleidersregister.quality.Rubric;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class JudgingMarksIT {

    private static final DossierId ANNE = new DossierId(new UUID(0x4000L, 1));
    private static final PortfolioEntryId ENTRY = new PortfolioEntryId(new UUID(0x500AL, 1));
    private static final TrajectoryId FILE = new TrajectoryId(new UUID(0x500BL, 1));
    private static final RecognitionId ONE = new RecognitionId(new UUID(0x500CL, 1));
    private static final RecognitionId OTHER = new RecognitionId(new UUID(0x500CL, 2));
    private static final RecognitionId THIRD = new RecognitionId(new UUID(0x500CL, 3));
    private static final Competence C1 = new Competence("C1");
    private static final Competence C3 = new Competence("C3");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final JudgingMarks marks = new JudgingMarks(database.register());
    private final List<Entry> facts = new ArrayList<>();

    private void entry(PortfolioEntryEvent fact) {
        facts.add(new Entry(PortfolioEntry.streamOf(ANNE, ENTRY), ANNE.subject(), facts.size(), fact));
    }

    private void file(EvcEvent fact) {
        facts.add(new Entry(Trajectory.streamOf(ANNE, FILE), ANNE.subject(), facts.size(), fact));
    }

    private void scored(Seat seat, RecognitionId who, Round round, String day, int first, int second) {
        var judgement = new Judgement(
                List.of(new Judgement.Score(C1, first), new Judgement.Score(C3, second)),
                List.of(),
                List.of(),
                new Prose("Sterk (demo)."),
                new Prose("Sterker (demo)."),
                new Verdict(Outcome.DECLINED, 0));
        entry(new EntryAssessed(seat, who, round, Personal.of(judgement), new Minutes(60), noon(day)));
    }

    private void sits(Place place, RecognitionId who) {
        var assessor = new Assessor(who, new GuideAccount(who.value()));
        var weighing = new Weighing(new LogPosition(1, 1, 1), List.of());
        file(new AssessorAssigned(place, assessor, day("2026-05-01"), weighing, noon("2026-04-01")));
    }

    private void found(Place place, String day, boolean first, boolean second) {
        var why = new SaidByCompetence(List.of(new Said(C1, "Gezien (demo)."), new Said(C3, "Gezien (demo).")));
        var outcomes = List.of(new CompetenceOutcome(C1, first), new CompetenceOutcome(C3, second));
        file(new Assessed(place, outcomes, Personal.of(why), noon(day)));
    }

    private void decided() {
        entry(new EntryDecided(Outcome.DECLINED, null, null, noon("2026-03-09")));
    }

    /** All facts, in one batch or one by one; what comes out must be the same. */
    private List<MarkOnFile> shown() {
        var logged = TestViews.logged(facts);
        views.advance(List.of(new JudgingProjection()), logged);
        var atOnce = views.rows("select m::text from view.judging_mark m order by 1");
        views.clear();
        logged.forEach(one -> views.advance(List.of(new JudgingProjection()), List.of(one)));
        assertThat(views.rows("select m::text from view.judging_mark m order by 1"))
                .isEqualTo(atOnce);
        return marks.ofWorkMarkedSince(day("2026-01-01"));
    }

    private static Marking marked(int round, RecognitionId who, String day, Competence competence, int rank) {
        return new Marking(new JudgedWork(ENTRY.value(), round), competence, who, day(day), new Mark(rank));
    }

    @Test
    void nothing_is_told_while_work_is_being_judged() {
        scored(Seat.FIRST, ONE, Round.FIRST, "2026-03-01", 1, 4);
        scored(Seat.SECOND, OTHER, Round.FIRST, "2026-03-02", 2, 4);
        assertThat(shown()).isEmpty();
        assertThat(views.rows("select count(*) from view.judging_mark")).containsExactly("4");
    }

    @Test
    void what_is_decided_is_told_as_ranks() {
        scored(Seat.FIRST, ONE, Round.FIRST, "2026-03-01", 1, 4);
        scored(Seat.SECOND, OTHER, Round.FIRST, "2026-03-02", 2, 4);
        decided();
        assertThat(shown())
                .allSatisfy(one -> assertThat(one.rubric()).isEqualTo(Rubric.PORTFOLIO))
                .allSatisfy(one -> assertThat(one.dossier()).isEqualTo(ANNE))
                .extracting(MarkOnFile::marking)
                .containsExactlyInAnyOrder(
                        marked(1, ONE, "2026-03-01", C1, 0),
                        marked(1, ONE, "2026-03-01", C3, 3),
                        marked(1, OTHER, "2026-03-02", C1, 1),
                        marked(1, OTHER, "2026-03-02", C3, 3));
        assertThat(marks.ofWorkMarkedSince(day("2026-03-02"))).hasSize(4);
        assertThat(marks.ofWorkMarkedSince(day("2026-03-03"))).isEmpty();
        assertThat(marks.measuredLately(new HalfYear(2026, 2)).get(Rubric.PORTFOLIO))
                .extracting(one -> one.competence() + " " + one.pairs().size())
                .containsExactly("C1 1", "C3 1");
    }

    @Test
    void work_after_a_supplement_is_other_work_and_told_when_that_is_judged() {
        scored(Seat.FIRST, ONE, Round.FIRST, "2026-03-01", 1, 1);
        scored(Seat.SECOND, OTHER, Round.FIRST, "2026-03-02", 1, 1);
        entry(new SupplementAsked(day("2026-04-01"), noon("2026-03-02")));
        scored(Seat.FIRST, ONE, Round.FIRST.next(), "2026-04-01", 3, 3);
        assertThat(shown())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.marking().work().round()).isEqualTo(1));
    }

    @Test
    void a_file_is_told_when_the_third_is_in_or_it_is_over() {
        sits(Place.FIRST, ONE);
        sits(Place.SECOND, OTHER);
        found(Place.FIRST, "2026-04-03", true, true);
        found(Place.SECOND, "2026-04-04", false, true);
        sits(Place.THIRD, THIRD);
        assertThat(shown()).isEmpty();
        found(Place.THIRD, "2026-04-09", false, true);
        views.clear();
        assertThat(shown())
                .hasSize(6)
                .extracting(one -> one.rubric() + " " + one.marking().mark().rank())
                .containsOnly("EVC 0", "EVC 1");
        assertThat(marks.measuredLately(new HalfYear(2026, 1)).get(Rubric.EVC))
                .extracting(one -> one.competence() + " " + one.pairs().size() + " " + one.same())
                .containsExactly("C1 3 1", "C3 3 3");
    }

    @Test
    void a_file_that_ends_early_is_told() {
        sits(Place.FIRST, ONE);
        found(Place.FIRST, "2026-04-03", true, true);
        file(new TrajectoryClosed(Personal.of(new Reason("Gestopt (demo).")), noon("2026-04-05")));
        assertThat(shown()).hasSize(2);
    }

    @Test
    void a_mark_given_again_is_told_at_once_beside_those_of_then() {
        scored(Seat.FIRST, ONE, Round.FIRST, "2026-03-01", 1, 4);
        decided();
        var found = new AgainMarks(List.of(new Judgement.Score(C1, 3), new Judgement.Score(C3, 4)));
        var stream = RemarkedWork.streamOf(ANNE, RemarkingId.of(ENTRY, new HalfYear(2026, 2)));
        facts.add(new Entry(
                stream,
                ANNE.subject(),
                facts.size(),
                new Remarked(ENTRY, Round.FIRST, OTHER, found, new Minutes(20), noon("2026-09-01"))));
        assertThat(shown()).hasSize(4);
        assertThat(marks.measuredLately(new HalfYear(2026, 2)).get(Rubric.PORTFOLIO))
                .extracting(one -> one.halfYear() + " " + one.competence() + " " + one.occasion() + " " + one.same())
                .containsExactly("2026-2 C1 AGAIN 0", "2026-2 C3 AGAIN 1");
    }
}
