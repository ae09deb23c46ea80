package nl.schoolleidersregister.portfolio.policy;

import java.time.Instant;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssignAssessors;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** Assessors are appointed one entry after another, in one lane, so that each sees what the one before was given. */
final class Assigning {

    private static final String LANE = "assessors";

    private Assigning() {}

    static Reaction because(LoggedEvent logged, Instant at) {
        return Reaction.of(
                LANE,
                new AssignAssessors(
                        LedgerReactions.dossierOf(logged),
                        ByTheRegister.at(at),
                        new PortfolioEntryId(logged.key()),
                        null));
    }
}
