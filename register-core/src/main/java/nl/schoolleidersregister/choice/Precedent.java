package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.choice.PrecedentCommand.PublishPrecedent;
import nl.schoolleidersregister.choice.PrecedentCommand.WithdrawPrecedent;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentPublished;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentWithdrawn;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one example that the office published; whose explanation it was made from stands nowhere. */
public final class Precedent extends Stream<PrecedentEvent> {

    private static final String TYPE = "precedent:";

    private boolean there;

    /** An example's stream by its id. */
    public Precedent(String id) {
        super(id);
    }

    /** Id of an example's stream. */
    public static String streamOf(PrecedentId precedent) {
        return TYPE + precedent;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(PrecedentCommand command) {
        var at = command.origin().at();
        switch (command) {
            case PublishPrecedent order -> record(new PrecedentPublished(order.example(), at));
            case WithdrawPrecedent _ -> {
                Rule.check(new PrecedentIsPublic(there));
                record(new PrecedentWithdrawn(at));
            }
        }
    }

    @EventSourcingHandler
    void evolve(PrecedentEvent event) {
        there = switch (event) {
            case PrecedentPublished _ -> true;
            case PrecedentWithdrawn _ -> false;
        };
    }
}
