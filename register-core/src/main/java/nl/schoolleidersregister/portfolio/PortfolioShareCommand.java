package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Orders to the showing of one entry to one person. */
public sealed interface PortfolioShareCommand extends Command {

    /** Whose entry. */
    DossierId dossier();

    /** Which showing. */
    PortfolioShareId share();

    /**
     * Show an entry, a draft or handed in, to somebody.
     *
     * <p>Refused by {@link ShareLastsAYearAtMost}.
     *
     * @param lastDay on which it can be read
     */
    record ShareEntry(
            DossierId dossier,
            Origin origin,
            PortfolioShareId share,
            PortfolioEntryId entry,
            SharedWith with,
            LocalDate lastDay)
            implements PortfolioShareCommand {}

    /**
     * Whoever was given the link reads from now on, and nobody else.
     *
     * <p>Refused by {@link ShareStillRuns}, {@link ShareIsTakenUpOnce}.
     */
    record TakeShareUp(DossierId dossier, Origin origin, PortfolioShareId share) implements PortfolioShareCommand {}

    /**
     * Show it no more.
     *
     * <p>Refused by {@link ShareStillRuns}.
     */
    record EndShare(DossierId dossier, Origin origin, PortfolioShareId share) implements PortfolioShareCommand {}
}
