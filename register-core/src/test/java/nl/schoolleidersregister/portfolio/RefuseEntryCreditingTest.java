package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.CREDIT;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assess;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.judgement;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.register;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withOne;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.List;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.RefuseEntryCrediting;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryCreditingRefused;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.shared.RuleCode;
import org.junit.jupiter.api.Test;

class RefuseEntryCreditingTest {

    @Test
    void points_that_the_ledger_refuses_are_noted_once() {
        var decided = decided(
                given(withOne()).when(assess(1, judgement(Outcome.AWARDED, 20))).thenFacts());
        var refusal = new RefuseEntryCrediting(
                WHO, register("2026-10-05"), ENTRY, CREDIT, new RuleCode("points.open-dossier"));
        var refused = new EntryCreditingRefused(CREDIT, new RuleCode("points.open-dossier"), noon("2026-10-05"));
        given(and(withOne(), decided)).when(refusal).thenRecorded(refused);
        given(and(withOne(), decided, refused)).when(refusal).thenNothing();
    }

    private static EntryDecided decided(List<PortfolioEntryEvent> facts) {
        return (EntryDecided) facts.getLast();
    }
}
