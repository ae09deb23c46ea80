package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ON;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessed;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.leader;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withOne;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.WithdrawEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawEntryTest {

    @Test
    void a_leader_takes_it_back_until_somebody_judged() {
        given(withOne()).when(new WithdrawEntry(WHO, leader(ON), ENTRY)).thenRecorded(new EntryWithdrawn(noon(ON)));
        given(and(withTwo(), assessed(Seat.FIRST, 1, 1, judgement(Outcome.AWARDED, 24))))
                .when(new WithdrawEntry(WHO, leader(ON), ENTRY))
                .thenRefusedBy("portfolio.unjudged");
    }

    @Test
    void refuses_it_twice() {
        given(and(withOne(), new EntryWithdrawn(noon(ON))))
                .when(new WithdrawEntry(WHO, leader(ON), ENTRY))
                .thenRefusedBy("portfolio.open");
    }
}
