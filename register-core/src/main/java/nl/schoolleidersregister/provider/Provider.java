package nl.schoolleidersregister.provider;

import static java.util.Objects.requireNonNull;

import nl.schoolleidersregister.provider.ProviderCommand.EndAcademy;
import nl.schoolleidersregister.provider.ProviderCommand.MakeAcademy;
import nl.schoolleidersregister.provider.ProviderCommand.SignUp;
import nl.schoolleidersregister.provider.ProviderEvent.AcademyEnded;
import nl.schoolleidersregister.provider.ProviderEvent.BecameAcademy;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one provider. */
public final class Provider extends Stream<ProviderEvent> {

    private static final String TYPE = "provider:";

    /** To which board it belongs; null unless it is an in-house academy. */
    private @Nullable BoardNumber board;

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
            case MakeAcademy order -> {
                Rule.check(new AcademyIsOfOneBoard(board != null));
                record(new BecameAcademy(order.board(), order.origin().at()));
            }
            case EndAcademy order -> {
                Rule.check(new ProviderIsAnAcademy(board != null));
                record(new AcademyEnded(requireNonNull(board), order.origin().at()));
            }
        }
    }

    @EventSourcingHandler
    void evolve(ProviderEvent event) {
        switch (event) {
            case ProviderSignedUp _ -> {
                // That it is there is all that decisions need.
            }
            case BecameAcademy fact -> board = fact.board();
            case AcademyEnded _ -> board = null;
        }
    }
}
