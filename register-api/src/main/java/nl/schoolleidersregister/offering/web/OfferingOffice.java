package nl.schoolleidersregister.offering.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingCommand.DeclineOffering;
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
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Reason;
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

    /** Validates a programme for a time. */
    public Recorded validate(OfferingId offering, Origin origin, OfferingTerms terms, Period valid, Ask ask) {
        return send(new ValidateOffering(offering, origin, terms, valid), ask);
    }

    /** Does not validate a programme. */
    public Recorded decline(OfferingId offering, Origin origin, Reason reason, Ask ask) {
        return send(new DeclineOffering(offering, origin, reason), ask);
    }

    /** Offers a programme no longer. */
    public Recorded withdraw(OfferingId offering, Origin origin, ProviderId provider, Ask ask) {
        return send(new WithdrawOffering(offering, origin, provider), ask);
    }

    /** Sets the days on which a validated programme is held. */
    public Recorded schedule(
            OfferingOnFile offering, Origin origin, ProviderId provider, MeetingDays days, Place place, Ask ask) {
        var valid = offering.valid();
        if (valid == null) {
            throw new IllegalArgumentException("Never validated: " + offering.id());
        }
        var order = new ScheduleExecution(
                new ExecutionId(SortableIdentifiers.next()),
                origin,
                provider,
                new OfferedProgramme(offering.provider(), offering.programme(), valid, !offering.isOffered()),
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
