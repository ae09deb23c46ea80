package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.portfolio.EntryExampleCommand.PublishEntryExample;
import nl.schoolleidersregister.portfolio.EntryExampleCommand.WithdrawEntryExample;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent.EntryExamplePublished;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent.EntryExampleWithdrawn;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one example that the office published; whose entry it was made from stands nowhere. */
public final class PublishedExample extends Stream<PortfolioExampleEvent> {

    private static final String TYPE = "portfolio-example:";

    private boolean there;

    /** An example's stream by its id. */
    public PublishedExample(String id) {
        super(id);
    }

    /** Id of an example's stream. */
    public static String streamOf(EntryExampleId example) {
        return TYPE + example;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(EntryExampleCommand command) {
        var at = command.origin().at();
        switch (command) {
            case PublishEntryExample order -> {
                var content = order.content();
                Rule.check(
                        new ExampleNamesNobody(content, order.source().names()),
                        new ExampleIsInOtherWords(content, order.source().texts()),
                        new VerdictFitsWhatWasAsked(
                                new Verdict(content.outcome(), content.awarded()), content.asked()));
                record(new EntryExamplePublished(content, at));
            }
            case WithdrawEntryExample _ -> {
                Rule.check(new EntryExampleIsPublic(there));
                record(new EntryExampleWithdrawn(at));
            }
        }
    }

    @EventSourcingHandler
    void evolve(PortfolioExampleEvent event) {
        there = switch (event) {
            case EntryExamplePublished _ -> true;
            case EntryExampleWithdrawn _ -> false;
        };
    }
}
