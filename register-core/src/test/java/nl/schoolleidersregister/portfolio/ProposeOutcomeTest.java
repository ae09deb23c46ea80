package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessed;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.portfolio.TalkFixture.ON;
import static nl.schoolleidersregister.portfolio.TalkFixture.outcome;
import static nl.schoolleidersregister.portfolio.TalkFixture.propose;
import static nl.schoolleidersregister.portfolio.TalkFixture.proposed;
import static nl.schoolleidersregister.portfolio.TalkFixture.talking;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementPassed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkCalled;
import org.junit.jupiter.api.Test;

class ProposeOutcomeTest {

    @Test
    void either_of_the_two_proposes_and_the_last_proposal_stands() {
        var some = outcome(Outcome.PARTLY, 12);
        given(talking()).when(propose(2, some)).thenRecorded(proposed(Seat.SECOND, 2, some));
        var other = outcome(Outcome.PARTLY, 16);
        given(and(talking(), proposed(Seat.SECOND, 2, some)))
                .when(propose(1, other))
                .thenRecorded(proposed(Seat.FIRST, 1, other));
    }

    @Test
    void refuses_a_proposal_before_both_are_in_or_by_somebody_else() {
        given(and(withTwo(), assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24))))
                .when(propose(1, outcome(Outcome.PARTLY, 12)))
                .thenRefusedBy("portfolio.talk");
        given(talking()).when(propose(3, outcome(Outcome.PARTLY, 12))).thenRefusedBy("portfolio.assessor");
    }

    @Test
    void refuses_points_that_do_not_go_with_the_outcome() {
        given(talking()).when(propose(1, outcome(Outcome.PARTLY, 24))).thenRefusedBy("portfolio.verdict");
        given(talking()).when(propose(1, outcome(Outcome.DECLINED, 1))).thenRefusedBy("portfolio.verdict");
    }

    @Test
    void refuses_a_proposal_about_what_is_decided() {
        given(and(talking(), new EntryDecided(Outcome.DECLINED, null, null, noon(ON))))
                .when(propose(1, outcome(Outcome.PARTLY, 12)))
                .thenRefusedBy("portfolio.open");
    }

    @Test
    void refuses_to_ask_for_more_a_second_time() {
        var again = and(
                withTwo(),
                assessed(Seat.FIRST, 1, 1, judgement(Outcome.SUPPLEMENT, 0)),
                assessed(Seat.SECOND, 2, 1, judgement(Outcome.SUPPLEMENT, 0)),
                new SupplementAsked(day("2026-11-02"), noon("2026-10-05")),
                new SupplementPassed(day("2026-11-30"), noon("2026-11-03")),
                assessed(Seat.FIRST, 1, 2, judgement(Outcome.AWARDED, 24)),
                assessed(Seat.SECOND, 2, 2, judgement(Outcome.DECLINED, 0)),
                new TalkCalled(day("2026-11-20"), noon("2026-11-06")));
        given(again).when(propose(1, outcome(Outcome.SUPPLEMENT, 0))).thenRefusedBy("portfolio.supplement-once");
    }
}
