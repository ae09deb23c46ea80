package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.appointment;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessed;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessor;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assigned;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.register;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withOne;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.MeetTerms;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryEscalated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SeatVacated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementPassed;
import org.junit.jupiter.api.Test;

class MeetTermsTest {

    @Test
    void a_supplement_that_does_not_come_is_judged_without() {
        given(supplementAsked()).when(meet("2026-11-02")).thenNothing();
        assertThat(given(supplementAsked()).when(meet("2026-11-03")).thenFacts())
                .singleElement()
                .isInstanceOf(SupplementPassed.class);
    }

    @Test
    void an_assessor_has_until_the_last_day_and_then_loses_the_seat() {
        given(withOne()).when(meet("2026-10-29")).thenNothing();
        given(withOne())
                .when(meet("2026-10-30"))
                .thenRecorded(new SeatVacated(Seat.FIRST, assessor(1), Vacated.LATE, noon("2026-10-30")));
    }

    @Test
    void the_second_who_is_late_is_brought_to_the_office_once() {
        var late = and(
                withOne(),
                new SeatVacated(Seat.FIRST, assessor(1), Vacated.LATE, noon("2026-10-30")),
                assigned(appointment(Seat.FIRST, 2)));
        var escalated = new EntryEscalated(Seat.FIRST, day("2026-10-29"), noon("2026-10-30"));
        given(late).when(meet("2026-10-30")).thenRecorded(escalated);
        given(and(late, escalated)).when(meet("2026-10-31")).thenNothing();
    }

    @Test
    void who_has_judged_is_not_late() {
        given(and(withTwo(), assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24))))
                .when(meet("2026-10-30"))
                .thenRecorded(new SeatVacated(Seat.SECOND, assessor(2), Vacated.LATE, noon("2026-10-30")));
    }

    @Test
    void what_is_decided_meets_no_terms() {
        var done = and(withOne(), new EntryDecided(Outcome.DECLINED, null, null, noon("2026-10-05")));
        given(done).when(meet("2027-01-01")).thenNothing();
    }

    private static PortfolioEntryEvent[] supplementAsked() {
        return and(
                withOne(),
                assessed(Seat.FIRST, 1, 1, judgement(Outcome.SUPPLEMENT, 0)),
                new SupplementAsked(day("2026-11-02"), noon("2026-10-05")));
    }

    private static MeetTerms meet(String on) {
        return new MeetTerms(WHO, register(on), ENTRY, day(on));
    }
}
