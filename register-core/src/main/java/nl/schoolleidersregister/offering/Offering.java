package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.offering.OfferingCommand.DeclineOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ListExecution;
import nl.schoolleidersregister.offering.OfferingCommand.RevokeOffering;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingCommand.WithdrawOffering;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionListed;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingRevoked;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one offering: what it is, and whether the register validated it. */
public final class Offering extends Stream<OfferingEvent> {

    private static final String TYPE = "offering:";

    /** Null until it is submitted. */
    private @Nullable ProviderId provider;

    private final Revocation revocation = new Revocation();
    private int askedMinutes;
    private boolean waiting;
    private boolean withdrawn;

    /** An offering's stream by its id. */
    public Offering(String id) {
        super(id);
    }

    /** Id of an offering's stream. */
    public static String streamOf(OfferingId id) {
        return TYPE + id;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(OfferingCommand command) {
        var at = command.origin().at();
        switch (command) {
            case SubmitOffering order ->
                record(new OfferingSubmitted(order.provider(), order.providerName(), order.terms(), at));
            case ValidateOffering order -> {
                Rule.check(
                        new OfferingAwaitsDecision(waiting),
                        new OfferingIsValidForAtMostThreeYears(order.valid()),
                        new ValidatedTimeIsAtMostWhatWasAsked(
                                order.terms().minutes().value(), askedMinutes));
                record(new OfferingValidated(order.terms(), order.valid(), at));
            }
            case DeclineOffering order -> {
                Rule.check(new OfferingAwaitsDecision(waiting));
                record(new OfferingDeclined(Personal.of(order.reason()), at));
            }
            case WithdrawOffering order -> {
                Rule.check(
                        new ProviderActsOnItsOwn(order.provider().equals(provider)),
                        new OfferingIsNotWithdrawn(withdrawn));
                record(new OfferingWithdrawn(at));
            }
            case RevokeOffering order -> revocation.revoke(order).forEach(this::record);
            case ListExecution order -> revocation.list(order).forEach(this::record);
        }
    }

    @EventSourcingHandler
    void evolve(OfferingEvent event) {
        revocation.evolve(event);
        switch (event) {
            case OfferingSubmitted fact -> {
                provider = fact.provider();
                askedMinutes = fact.terms().minutes().value();
                waiting = true;
            }
            case OfferingValidated _ -> waiting = false;
            case OfferingDeclined _ -> waiting = false;
            case ExecutionListed _, ExecutionVoided _ -> {
                // Only a revocation asks for it.
            }
            case OfferingWithdrawn _, OfferingRevoked _ -> {
                waiting = false;
                withdrawn = true;
            }
        }
    }
}
