package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.FILES;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ON;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.TEXT;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.asked;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessed;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.leader;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.prose;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withOne;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.Supplement;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntrySupplemented;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class SupplementTest {

    @Test
    void takes_what_was_asked() {
        var snapshot = Snapshot.of(TEXT, asked(20), null, FILES);
        given(supplementAsked())
                .when(new Supplement(WHO, leader("2026-10-13"), ENTRY, prose("De cijfers erbij."), snapshot))
                .thenRecorded(new EntrySupplemented(
                        Personal.of(prose("De cijfers erbij.")),
                        Personal.of(snapshot),
                        day("2026-11-10"),
                        noon("2026-10-13")));
    }

    @Test
    void refuses_a_supplement_that_nobody_asked_for() {
        given(withOne())
                .when(new Supplement(
                        WHO, leader(ON), ENTRY, prose("Nog iets."), Snapshot.of(TEXT, asked(20), null, FILES)))
                .thenRefusedBy("portfolio.supplement-awaited");
    }

    @Test
    void refuses_one_of_what_was_taken_back() {
        given(and(withOne(), new EntryWithdrawn(noon(ON))))
                .when(new Supplement(
                        WHO, leader(ON), ENTRY, prose("Nog iets."), Snapshot.of(TEXT, asked(20), null, FILES)))
                .thenRefusedBy("portfolio.open");
    }

    private static PortfolioEntryEvent[] supplementAsked() {
        return and(
                withOne(),
                assessed(Seat.FIRST, 1, 1, judgement(Outcome.SUPPLEMENT, 0)),
                new SupplementAsked(day("2026-11-02"), noon("2026-10-05")));
    }
}
