package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.CREDIT;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessed;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessor;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.prose;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.reader;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.ConfirmOutcome;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.EndTalk;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.ProposeOutcome;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkCalled;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkProposed;
import nl.schoolleidersregister.shared.Personal;

/** The sentences of the tests about the talk of two assessors, from 5 to 19 October 2026. */
final class TalkFixture {

    static final String ON = "2026-10-07";

    private TalkFixture() {}

    /** The first would award all 24 PE, the second nothing. */
    static PortfolioEntryEvent[] talking() {
        return and(
                withTwo(),
                assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24)),
                assessed(Seat.SECOND, 2, 1, judgement(Outcome.DECLINED, 0)),
                new TalkCalled(day("2026-10-19"), noon("2026-10-05")));
    }

    static TalkOutcome outcome(Outcome outcome, int points) {
        return new TalkOutcome(new Verdict(outcome, points), prose("De cijfers dragen een deel."));
    }

    static ProposeOutcome propose(int assessor, TalkOutcome outcome) {
        return new ProposeOutcome(WHO, reader(assessor, ON), ENTRY, assessor(assessor), outcome);
    }

    static ConfirmOutcome confirm(int assessor, Outcome outcome, int points) {
        return new ConfirmOutcome(
                WHO, reader(assessor, ON), ENTRY, assessor(assessor), new Verdict(outcome, points), CREDIT);
    }

    static EndTalk end(int assessor) {
        return new EndTalk(WHO, reader(assessor, ON), ENTRY, assessor(assessor));
    }

    static TalkProposed proposed(Seat seat, int assessor, TalkOutcome outcome) {
        return new TalkProposed(seat, assessor(assessor), Round.FIRST, Personal.of(outcome), noon(ON));
    }
}
