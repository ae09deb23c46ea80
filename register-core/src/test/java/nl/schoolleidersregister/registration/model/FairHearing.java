package nl.schoolleidersregister.registration.model;

import static nl.schoolleidersregister.shared.Origin.dayOf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantEnded;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRefused;
import nl.schoolleidersregister.registration.CycleEvent.LapseDecided;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartNotMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.ProposalDropped;
import nl.schoolleidersregister.registration.StandingEvent.ProposalLostItsGround;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.RemovalDecided;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequestWithdrawn;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequested;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.registration.StandingEvent.ViewGiven;
import nl.schoolleidersregister.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whether everybody was heard: what goes against a person is decided by a person, most of it after a proposal on which
 * the view came or the time for it passed, and an end takes effect six weeks later at the earliest.
 */
public final class FairHearing {

    private static final int OBJECTION_WEEKS = 6;

    private record Heard(ProposalKind kind, LocalDate viewUntil, boolean viewed) {}

    private final Map<ProposalId, Heard> proposals = new HashMap<>();
    private final Set<Object> measures = new HashSet<>();
    private @Nullable LocalDate endsOn;
    private boolean removalAsked;

    /** Reads one more fact and the order it came from. */
    public void see(RegistrationCommand order, RegistrationEvent event) {
        switch (event) {
            case ProposalMade _, ViewGiven _, ProposalDropped _, ProposalLostItsGround _ -> hears(event);
            case AspirantEnded fact -> heard(order, event, fact.proposal(), ProposalKind.END_ASPIRANT);
            case EnrolmentExpired fact -> heard(order, event, fact.proposal(), ProposalKind.EXPIRE_ENROLMENT);
            case RenewalRefused fact -> heard(order, event, fact.proposal(), ProposalKind.REFUSE);
            case ReRegisteredProvisionally fact ->
                heard(order, event, fact.proposal(), ProposalKind.RENEW_PROVISIONALLY);
            case MissingPartNotMet fact -> {
                heard(order, event, fact.proposal(), ProposalKind.MISSING_PART_NOT_MET);
                ends(event, fact.takesEffectOn(), dayOf(fact.at()));
            }
            case LapseDecided fact -> {
                heard(order, event, fact.proposal(), ProposalKind.LAPSE);
                ends(event, fact.takesEffectOn(), dayOf(fact.at()));
            }
            case RemovalDecided fact -> {
                heard(order, event, fact.proposal(), ProposalKind.STRIKE_OFF);
                ends(event, fact.takesEffectOn(), dayOf(fact.at()));
            }
            case DeferralRefused _, Suspended _ -> person(order, event);
            case MeasureImposed fact -> {
                person(order, event);
                measures.add(fact.measure());
            }
            case MeasureEnded fact -> measures.remove(fact.measure());
            case RemovalRequested _ -> removalAsked = true;
            case RemovalRequestWithdrawn _ -> removalAsked = false;
            case Lapsed fact -> takesEffect(event, dayOf(fact.at()));
            case StruckOff fact -> struckOff(fact);
            case Restored _ -> over();
            default -> {
                // Goes against nobody.
            }
        }
    }

    private void hears(RegistrationEvent event) {
        switch (event) {
            case ProposalMade fact -> {
                require(!proposals.containsKey(fact.proposal()), "proposed twice", event);
                proposals.put(fact.proposal(), new Heard(fact.kind(), fact.viewUntil(), false));
            }
            case ViewGiven fact ->
                proposals.computeIfPresent(
                        fact.proposal(), (_, heard) -> new Heard(heard.kind(), heard.viewUntil(), true));
            case ProposalDropped fact -> proposals.remove(fact.proposal());
            case ProposalLostItsGround fact -> proposals.remove(fact.proposal());
            default -> throw new AssertionError(event);
        }
    }

    private void heard(RegistrationCommand order, RegistrationEvent event, ProposalId id, ProposalKind kind) {
        person(order, event);
        var proposal = Optional.ofNullable(proposals.remove(id));
        require(proposal.isPresent(), "without a proposal", event);
        require(proposal.orElseThrow().kind() == kind, "after a proposal for something else", event);
        var passed = order.origin().today().isAfter(proposal.orElseThrow().viewUntil());
        require(passed || proposal.orElseThrow().viewed(), "unheard", event);
    }

    private static void person(RegistrationCommand order, RegistrationEvent event) {
        require(order.origin().actor().role() == Role.REGISTRAR, "without a person", event);
    }

    private void ends(RegistrationEvent event, LocalDate takesEffectOn, LocalDate decidedOn) {
        require(endsOn == null, "a second end", event);
        require(takesEffectOn.isAfter(decidedOn.plusWeeks(OBJECTION_WEEKS)), "before the objection", event);
        endsOn = takesEffectOn;
    }

    private void struckOff(StruckOff fact) {
        if (fact.removal() == RemovalReason.OWN_REQUEST) {
            require(removalAsked && measures.isEmpty(), "not asked, or under a measure", fact);
        } else if (fact.removal() != RemovalReason.DEATH) {
            takesEffect(fact, dayOf(fact.at()));
        }
        over();
    }

    private void takesEffect(RegistrationEvent event, LocalDate on) {
        require(endsOn != null && !on.isBefore(endsOn), "ended before its day", event);
        over();
    }

    private void over() {
        endsOn = null;
        removalAsked = false;
        proposals.clear();
    }

    private static void require(boolean fair, String what, RegistrationEvent event) {
        if (!fair) {
            throw new AssertionError(what + ": " + event);
        }
    }
}
