package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ON;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessed;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessor;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.reader;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withOne;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.DeclareConflict;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SeatVacated;
import org.junit.jupiter.api.Test;

class DeclareConflictTest {

    @Test
    void an_assessor_who_is_too_close_leaves_the_seat() {
        given(withOne())
                .when(new DeclareConflict(WHO, reader(1, ON), ENTRY, assessor(1)))
                .thenRecorded(new SeatVacated(Seat.FIRST, assessor(1), Vacated.CONFLICT, noon(ON)));
    }

    @Test
    void refuses_a_conflict_of_who_has_no_seat() {
        given(withOne())
                .when(new DeclareConflict(WHO, reader(2, ON), ENTRY, assessor(2)))
                .thenRefusedBy("portfolio.assessor");
    }

    @Test
    void refuses_a_conflict_after_the_judgement() {
        given(and(withTwo(), assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24))))
                .when(new DeclareConflict(WHO, reader(1, ON), ENTRY, assessor(1)))
                .thenRefusedBy("portfolio.judged-once");
    }

    @Test
    void refuses_a_conflict_about_what_was_taken_back() {
        given(and(withOne(), new EntryWithdrawn(noon(ON))))
                .when(new DeclareConflict(WHO, reader(1, ON), ENTRY, assessor(1)))
                .thenRefusedBy("portfolio.open");
    }
}
