package nl.schoolleidersregister.portfolio;

import static java.util.Objects.requireNonNull;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ABOUT;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.FILES;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.TEXT;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.appointment;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.asked;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assess;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessed;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assigned;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.leader;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.prose;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withOne;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.Supplement;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryAssessed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntrySupplemented;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkCalled;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.ThirdCalled;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

/** From a judgement to a decision: one reader, two who agree, two who do not, and more that is asked. */
class AssessEntryTest {

    @Test
    void one_reader_decides_and_the_points_are_portfolio() {
        var facts =
                given(withOne()).when(assess(1, judgement(Outcome.AWARDED, 20))).thenFacts();
        assertThat(facts).hasSize(2);
        assertThat(decided(facts).outcome()).isEqualTo(Outcome.AWARDED);
        var points = requireNonNull(decided(facts).points());
        assertThat(points.basis()).isEqualTo(Basis.PORTFOLIO);
        assertThat(points.minutes()).isEqualTo(new Minutes(1200));
        assertThat(points.competences()).isEqualTo(ABOUT);
    }

    @Test
    void what_is_awarded_in_part_is_less() {
        var facts =
                given(withOne()).when(assess(1, judgement(Outcome.PARTLY, 12))).thenFacts();
        assertThat(requireNonNull(decided(facts).points()).minutes()).isEqualTo(new Minutes(720));
    }

    @Test
    void what_is_declined_brings_nothing() {
        var facts =
                given(withOne()).when(assess(1, judgement(Outcome.DECLINED, 0))).thenFacts();
        assertThat(decided(facts).points()).isNull();
    }

    @Test
    void the_first_of_two_decides_nothing() {
        given(withTwo())
                .when(assess(1, judgement(Outcome.AWARDED, 24)))
                .thenRecorded(assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24)));
    }

    @Test
    void two_who_agree_decide() {
        var facts = given(and(withTwo(), assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24))))
                .when(assess(2, judgement(Outcome.AWARDED, 24)))
                .thenFacts();
        assertThat(decided(facts).outcome()).isEqualTo(Outcome.AWARDED);
    }

    @Test
    void two_who_do_not_agree_talk_for_two_weeks() {
        var facts = given(and(withTwo(), assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24))))
                .when(assess(2, judgement(Outcome.DECLINED, 0)))
                .thenFacts();
        // Two weeks from Monday 5 October.
        assertThat(facts).last().isEqualTo(new TalkCalled(day("2026-10-19"), noon("2026-10-05")));
    }

    @Test
    void other_points_are_no_agreement() {
        var facts = given(and(withTwo(), assessed(Seat.FIRST, 1, 1, judgement(Outcome.PARTLY, 12))))
                .when(assess(2, judgement(Outcome.PARTLY, 14)))
                .thenFacts();
        assertThat(facts).last().isInstanceOf(TalkCalled.class);
    }

    @Test
    void the_third_decides_alone() {
        var facts = given(disagreed())
                .when(assess(3, judgement(Outcome.PARTLY, 10)))
                .thenFacts();
        assertThat(decided(facts).outcome()).isEqualTo(Outcome.PARTLY);
        given(disagreed()).when(assess(1, judgement(Outcome.AWARDED, 24))).thenRefusedBy("portfolio.assessor");
    }

    @Test
    void refuses_who_was_not_appointed() {
        given(withOne()).when(assess(2, judgement(Outcome.AWARDED, 20))).thenRefusedBy("portfolio.assessor");
    }

    @Test
    void refuses_a_second_judgement() {
        given(and(withTwo(), assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24))))
                .when(assess(1, judgement(Outcome.DECLINED, 0)))
                .thenRefusedBy("portfolio.judged-once");
    }

    @Test
    void refuses_a_rubric_with_a_gap() {
        var whole = judgement(Outcome.AWARDED, 20);
        given(withOne())
                .when(assess(1, with(whole, whole.scores().subList(0, 1), whole.marks())))
                .thenRefusedBy("portfolio.rubric");
        given(withOne())
                .when(assess(1, with(whole, whole.scores(), whole.marks().subList(0, 3))))
                .thenRefusedBy("portfolio.rubric");
        var five = List.of(new Judgement.Score(ABOUT.get(0), 5), whole.scores().get(1));
        given(withOne()).when(assess(1, with(whole, five, whole.marks()))).thenRefusedBy("portfolio.rubric");
    }

    @Test
    void refuses_points_that_do_not_go_with_the_outcome() {
        given(withOne()).when(assess(1, judgement(Outcome.AWARDED, 19))).thenRefusedBy("portfolio.verdict");
        given(withOne()).when(assess(1, judgement(Outcome.PARTLY, 20))).thenRefusedBy("portfolio.verdict");
        given(withOne()).when(assess(1, judgement(Outcome.PARTLY, 0))).thenRefusedBy("portfolio.verdict");
        given(withOne()).when(assess(1, judgement(Outcome.DECLINED, 1))).thenRefusedBy("portfolio.verdict");
    }

    @Test
    void more_is_asked_for_28_days() {
        var facts = given(withOne())
                .when(assess(1, judgement(Outcome.SUPPLEMENT, 0)))
                .thenFacts();
        // 28 days from 5 October is Monday 2 November.
        assertThat(facts).last().isEqualTo(new SupplementAsked(day("2026-11-02"), noon("2026-10-05")));
    }

    @Test
    void while_more_is_awaited_nobody_judges() {
        given(supplementAsked())
                .when(assess(1, judgement(Outcome.AWARDED, 20)))
                .thenRefusedBy("portfolio.awaits-supplement");
    }

    @Test
    void what_was_added_is_judged_again_and_then_decided() {
        var snapshot = Snapshot.of(TEXT, asked(20), null, FILES);
        var added = new EntrySupplemented(
                Personal.of(prose("De cijfers erbij.")), Personal.of(snapshot), day("2026-11-10"), noon("2026-10-13"));
        given(supplementAsked())
                .when(new Supplement(WHO, leader("2026-10-13"), ENTRY, prose("De cijfers erbij."), snapshot))
                .thenRecorded(added);
        var again = and(supplementAsked(), added);
        given(again).when(assess(1, judgement(Outcome.SUPPLEMENT, 0))).thenRefusedBy("portfolio.supplement-once");
        var facts = given(again).when(assess(1, judgement(Outcome.AWARDED, 20))).thenFacts();
        assertThat(((EntryAssessed) facts.getFirst()).round()).isEqualTo(new Round(2));
        assertThat(decided(facts).outcome()).isEqualTo(Outcome.AWARDED);
    }

    @Test
    void what_is_decided_changes_no_more() {
        var done = and(withOne(), new EntryDecided(Outcome.DECLINED, null, null, noon("2026-10-05")));
        given(done).when(assess(1, judgement(Outcome.AWARDED, 20))).thenRefusedBy("portfolio.open");
    }

    private static PortfolioEntryEvent[] disagreed() {
        return and(
                withTwo(),
                assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24)),
                assessed(Seat.SECOND, 2, 1, judgement(Outcome.DECLINED, 0)),
                new TalkCalled(day("2026-10-19"), noon("2026-10-05")),
                new ThirdCalled(noon("2026-10-05")),
                assigned(appointment(Seat.THIRD, 3)));
    }

    private static PortfolioEntryEvent[] supplementAsked() {
        return and(
                withOne(),
                assessed(Seat.FIRST, 1, 1, judgement(Outcome.SUPPLEMENT, 0)),
                new SupplementAsked(day("2026-11-02"), noon("2026-10-05")));
    }

    private static Judgement with(Judgement one, List<Judgement.Score> scores, List<Judgement.Shown> marks) {
        return new Judgement(scores, marks, one.conditions(), one.strong(), one.stronger(), one.verdict());
    }

    private static EntryDecided decided(List<PortfolioEntryEvent> facts) {
        return (EntryDecided) facts.getLast();
    }
}
