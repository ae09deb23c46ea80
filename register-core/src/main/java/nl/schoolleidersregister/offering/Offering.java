package nl.schoolleidersregister.offering;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.offering.OfferingCommand.DeclineOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ListExecution;
import nl.schoolleidersregister.offering.OfferingCommand.RecordAdvice;
import nl.schoolleidersregister.offering.OfferingCommand.RevokeOffering;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitNewVersion;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingCommand.WithdrawOffering;
import nl.schoolleidersregister.offering.OfferingEvent.AdviceNotFollowed;
import nl.schoolleidersregister.offering.OfferingEvent.CommitteeAdvised;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionListed;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.NewVersionSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingRevoked;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
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

    /** What waits, or waited last. */
    private @Nullable OfferingTerms asked;

    /** On which day that was handed in. */
    private @Nullable LocalDate askedOn;

    /** Null until it is validated. */
    private @Nullable OfferingTerms inForce;

    /** From when on that may be held. */
    private @Nullable LocalDate inForceFrom;

    /** What the committee advised on what waits; null until it did. */
    private @Nullable Advice advised;

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
            case RecordAdvice order -> advise(order);
            case ValidateOffering order -> validate(order);
            case DeclineOffering order -> {
                Rule.check(new OfferingAwaitsDecision(waiting), impartial(order.judge()));
                explain(Advice.DECLINE, order.otherwise(), at);
                record(new OfferingDeclined(Personal.of(order.reason()), at));
            }
            case SubmitNewVersion order -> change(order);
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

    private void advise(RecordAdvice order) {
        Rule.check(
                new OfferingAwaitsDecision(waiting),
                impartial(order.judge()),
                new CommitteeAdvisesOnce(advised != null));
        Rule.check(new CommitteeHasMet(
                order.metOn(), requireNonNull(askedOn), order.origin().today()));
        record(new CommitteeAdvised(
                order.advice(),
                order.metOn(),
                Personal.of(order.reason()),
                order.origin().at()));
    }

    private void validate(ValidateOffering order) {
        Rule.check(new OfferingAwaitsDecision(waiting), impartial(order.judge()));
        Rule.check(
                new OfferingIsValidForAtMostThreeYears(order.valid()),
                new ValidatedTimeIsAtMostWhatWasAsked(
                        order.terms().minutes().value(),
                        requireNonNull(asked).minutes().value()));
        if (inForceFrom != null) {
            Rule.check(
                    new VersionBeginsLater(order.valid().from(), order.origin().today(), inForceFrom));
        }
        var at = order.origin().at();
        explain(Advice.VALIDATE, order.otherwise(), at);
        record(new OfferingValidated(order.terms(), order.valid(), at));
    }

    /** What is said about an advice that was followed, or never given, is nobody's business. */
    private void explain(Advice decided, @Nullable Reason otherwise, Instant at) {
        Rule.check(new OtherDecisionIsExplained(advised, decided, otherwise != null));
        if (otherwise != null && advised != null && advised != decided) {
            record(new AdviceNotFollowed(Personal.of(otherwise), at));
        }
    }

    private void change(SubmitNewVersion order) {
        Rule.check(
                new ProviderActsOnItsOwn(order.provider().equals(provider)),
                new OfferingIsNotWithdrawn(withdrawn),
                new OnlyValidatedHasVersions(inForce != null),
                new OneVersionWaits(waiting),
                new VersionChangesSomething(order.terms(), inForce));
        record(new NewVersionSubmitted(order.terms(), order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(OfferingEvent event) {
        revocation.evolve(event);
        switch (event) {
            case OfferingSubmitted fact -> {
                provider = fact.provider();
                await(fact.terms(), fact.at());
            }
            case NewVersionSubmitted fact -> await(fact.terms(), fact.at());
            case CommitteeAdvised fact -> advised = fact.advice();
            case AdviceNotFollowed _ -> {
                // Told with the decision that follows it.
            }
            case OfferingValidated fact -> {
                waiting = false;
                inForce = fact.terms();
                inForceFrom = fact.valid().from();
            }
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

    private static AcademyIsJudgedByOthers impartial(Judge judge) {
        return new AcademyIsJudgedByOthers(judge.academyOf(), judge.ties());
    }

    private void await(OfferingTerms terms, Instant since) {
        asked = terms;
        askedOn = Origin.dayOf(since);
        advised = null;
        waiting = true;
    }
}
