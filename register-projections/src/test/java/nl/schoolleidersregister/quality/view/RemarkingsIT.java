package nl.schoolleidersregister.quality.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Round;
import nl.schoolleidersregister.quality.AgainMarks;
import nl.schoolleidersregister.quality.AssessorQualityEvent;
import nl.schoolleidersregister.quality.AssessorQualityEvent.Remarked;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingDrawn;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingEnded;
import nl.schoolleidersregister.quality.DrawnBy;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.RemarkedWork;
import nl.schoolleidersregister.quality.RemarkingEnd;
import nl.schoolleidersregister.quality.RemarkingId;
import nl.schoolleidersregister.quality.view.RemarkingOnFile.State;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RemarkingsIT {

    private static final DossierId ANNE = new DossierId(new UUID(0x4000L, 1));
    private static final PortfolioEntryId ENTRY = new PortfolioEntryId(new UUID(0x500AL, 1));
    private static final RecognitionId ONE = new RecognitionId(new UUID(0x500CL, 1));
    private static final RecognitionId OTHER = new RecognitionId(new UUID(0x500CL, 2));
    private static final HalfYear HALF = new HalfYear(2026, 2);
    private static final RemarkingId ID = RemarkingId.of(ENTRY, HALF);
    private static final DrawnBy DRAW = new DrawnBy(HALF, "herbeoordeling-2026-2", 5, 2);

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final Remarkings remarkings = new Remarkings(database.register());

    private static Entry of(int sequence, AssessorQualityEvent fact) {
        return new Entry(RemarkedWork.streamOf(ANNE, ID), ANNE.subject(), sequence, fact);
    }

    private static RemarkingDrawn drawn(RecognitionId who, String on) {
        return new RemarkingDrawn(
                ENTRY,
                Round.FIRST,
                List.of(new Competence("C1")),
                DRAW,
                who,
                day("2026-10-01"),
                new Weighing(new LogPosition(1, 1, 1), List.of()),
                noon(on));
    }

    private void happened(Entry... entries) {
        views.advance(List.of(new RemarkingProjection()), TestViews.logged(List.of(entries)));
    }

    @Test
    void what_was_drawn_waits_for_who_has_it() {
        happened(of(0, drawn(ONE, "2026-09-01")));
        assertThat(remarkings.waitingFor(ONE)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(ID);
            assertThat(one.dossier()).isEqualTo(ANNE);
            assertThat(one.draw()).isEqualTo(DRAW);
            assertThat(one.lastDay()).isEqualTo(day("2026-10-01"));
            assertThat(one.waits()).isTrue();
        });
        assertThat(remarkings.waitingFor(OTHER)).isEmpty();
        assertThat(remarkings.of(HALF)).hasSize(1);
        assertThat(remarkings.of(HALF.previous())).isEmpty();
        assertThat(remarkings.find(ID, Set.of(OTHER))).isEmpty();
        assertThat(remarkings.loads()).containsOnly(Map.entry(ONE, new Load(1, 1)));
    }

    @Test
    void what_came_back_goes_to_another_and_both_stay_known() {
        happened(
                of(0, drawn(ONE, "2026-09-01")),
                of(1, new RemarkingEnded(ONE, RemarkingEnd.CONFLICT, noon("2026-09-02"))),
                of(2, drawn(OTHER, "2026-09-03")));
        assertThat(remarkings.of(HALF))
                .extracting(RemarkingOnFile::assessor, RemarkingOnFile::state)
                .containsExactly(tuple(ONE, State.CONFLICT), tuple(OTHER, State.WAITS));
        assertThat(remarkings.waiting(ID)).map(RemarkingOnFile::assessor).contains(OTHER);
        assertThat(remarkings.find(ID, Set.of(ONE))).map(RemarkingOnFile::waits).contains(false);
    }

    @Test
    void what_was_marked_waits_no_more() {
        var marked =
                new Remarked(ENTRY, Round.FIRST, ONE, new AgainMarks(List.of()), new Minutes(20), noon("2026-09-05"));
        happened(of(0, drawn(ONE, "2026-09-01")));
        views.advance(List.of(new RemarkingProjection()), TestViews.loggedFrom(2, List.of(of(1, marked))));
        assertThat(remarkings.waitingFor(ONE)).isEmpty();
        assertThat(remarkings.waiting(ID)).isEmpty();
        assertThat(remarkings.of(HALF)).extracting(RemarkingOnFile::state).containsExactly(State.MARKED);
        assertThat(remarkings.loads()).containsOnly(Map.entry(ONE, new Load(0, 1)));
    }
}
