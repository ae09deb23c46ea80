package nl.schoolleidersregister.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stored;

/** Facts about the showing of one entry to one person; they are told to the leader only. */
public sealed interface PortfolioShareEvent extends Event {

    /**
     * The leader shows an entry to somebody.
     *
     * @param lastDay on which it can be read
     */
    @Stored("portfolio-share.given")
    record ShareGiven(PortfolioEntryId entry, Personal<SharedWith> with, LocalDate lastDay, Instant at)
            implements PortfolioShareEvent {}

    /** Who had the link took it up with an account of their own; nobody else can from now on. */
    @Stored("portfolio-share.taken-up")
    record ShareTakenUp(ShareReader reader, Instant at) implements PortfolioShareEvent {}

    /** The leader ended it before its last day. */
    @Stored("portfolio-share.ended")
    record ShareEnded(Instant at) implements PortfolioShareEvent {}
}
