package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessed;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.portfolio.TalkFixture.outcome;
import static nl.schoolleidersregister.portfolio.TalkFixture.propose;
import static nl.schoolleidersregister.portfolio.TalkFixture.proposed;
import static nl.schoolleidersregister.portfolio.TalkFixture.talking;

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
}
