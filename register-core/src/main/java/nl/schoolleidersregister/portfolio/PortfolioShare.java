package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.EndShare;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.ShareEntry;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.TakeShareUp;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareEnded;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareGiven;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent.ShareTakenUp;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one showing: until a day, to whoever took it up first, ended at any time. */
public final class PortfolioShare extends Stream<PortfolioShareEvent> {

    private static final String TYPE = "portfolio-share:";

    private LocalDate lastDay = LocalDate.MIN;
    private @Nullable ShareReader reader;
    private boolean ended;

    /** A showing's stream by its id. */
    public PortfolioShare(String id) {
        super(id);
    }

    /** Id of a showing's stream, in which whose entry it is stands. */
    public static String streamOf(DossierId dossier, PortfolioShareId share) {
        return StreamIds.owned(TYPE, share, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(PortfolioShareCommand command) {
        var at = command.origin().at();
        var today = command.origin().today();
        switch (command) {
            case ShareEntry order -> {
                Rule.check(new ShareLastsAYearAtMost(today, order.lastDay()));
                record(new ShareGiven(order.entry(), Personal.of(order.with()), order.lastDay(), at));
            }
            case TakeShareUp order -> {
                var asks = new ShareReader(order.origin().actor().account());
                Rule.check(
                        new ShareStillRuns(ended, lastDay, today),
                        new ShareIsTakenUpOnce(reader != null && !reader.equals(asks)));
                if (reader == null) {
                    record(new ShareTakenUp(asks, at));
                }
            }
            case EndShare _ -> {
                Rule.check(new ShareStillRuns(ended, lastDay, today));
                record(new ShareEnded(at));
            }
        }
    }

    @EventSourcingHandler
    void evolve(PortfolioShareEvent event) {
        switch (event) {
            case ShareGiven fact -> lastDay = fact.lastDay();
            case ShareTakenUp fact -> reader = fact.reader();
            case ShareEnded _ -> ended = true;
        }
    }
}
