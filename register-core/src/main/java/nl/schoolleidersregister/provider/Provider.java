package nl.schoolleidersregister.provider;

import nl.schoolleidersregister.provider.ProviderCommand.SignUp;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one provider. */
public final class Provider extends Stream<ProviderEvent> {

    private static final String TYPE = "provider:";

    /** A provider's stream by its id. */
    public Provider(String id) {
        super(id);
    }

    /** Id of a provider's stream. */
    public static String streamOf(ProviderId id) {
        return TYPE + id;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order. */
    public void decide(ProviderCommand command) {
        switch (command) {
            case SignUp order ->
                record(new ProviderSignedUp(
                        order.name(), order.number(), order.origin().at()));
        }
    }

    @EventSourcingHandler
    void evolve(ProviderEvent event) {
        switch (event) {
            case ProviderSignedUp _ -> {
                // That it is there is all that decisions need.
            }
        }
    }
}
