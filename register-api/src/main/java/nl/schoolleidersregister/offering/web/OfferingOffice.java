package nl.schoolleidersregister.offering.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.Judge;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferingCommand.DeclineOffering;
import nl.schoolleidersregister.offering.OfferingCommand.RecordAdvice;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitNewVersion;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingCommand.WithdrawOffering;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.view.ProviderOnFile;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.stereotype.Component;

/** Brings orders to offerings and their executions; each can be refused by the rules its command names. */
@Component
public class OfferingOffice {

    private final CommandDesk desk;

    OfferingOffice(CommandDesk desk) {
        this.desk = desk;
    }

    /** Asks to have a programme validated. */
    public Recorded submit(ProviderOnFile provider, Origin origin, OfferingTerms terms, Ask ask) {
        var id = new OfferingId(SortableIdentifiers.next());
        return send(new SubmitOffering(id, origin, provider.id(), provider.name(), terms), ask);
    }

    /** Asks to have a new version validated. */
    Recorded change(OfferingOnFile offering, Origin origin, OfferingTerms terms, Ask ask) {
        return send(new SubmitNewVersion(offering.id(), origin, offering.provider(), terms), ask);
    }

    /** Records what the committee advised. */
    Recorded advise(OfferingId offering, Origin origin, AdviceForm.Stated advice, Judge judge, Ask ask) {
        return send(new RecordAdvice(offering, origin, advice.advice(), advice.metOn(), advice.reason(), judge), ask);
    }

    /** Validates a programme for a time. */
    Recorded validate(OfferingId offering, Origin origin, ValidationForm.Stated stated, Judge judge, Ask ask) {
        return send(
                new ValidateOffering(offering, origin, stated.terms(), stated.valid(), judge, stated.otherwise()), ask);
    }

    /** Does not validate a programme. */
    Recorded decline(OfferingId offering, Origin origin, DeclineForm.Stated stated, Judge judge, Ask ask) {
        return send(new DeclineOffering(offering, origin, stated.reason(), judge, stated.otherwise()), ask);
    }

    /** Offers a programme no longer. */
    public Recorded withdraw(OfferingId offering, Origin origin, ProviderId provider, Ask ask) {
        return send(new WithdrawOffering(offering, origin, provider), ask);
    }

    /** Sets the days on which a validated programme is held. */
    public Recorded schedule(
            OfferingOnFile offering, Origin origin, ProviderId provider, MeetingDays days, Place place, Ask ask) {
        if (offering.versions().isEmpty()) {
            throw new IllegalArgumentException("Never validated: " + offering.id());
        }
        var order = new ScheduleExecution(
                new ExecutionId(SortableIdentifiers.next()),
                origin,
                provider,
                offering.heldFrom(days.first()),
                days,
                place);
        return send(order, ask);
    }

    /** Key of what an order made. */
    public static UUID idOf(Recorded recorded) {
        return UUID.fromString(recorded.key());
    }

    private Recorded send(Command order, Ask ask) {
        Optional<Recorded> recorded = desk.send(order, ask);
        return recorded.orElseThrow();
    }
}
