package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.shared.Origin.dayOf;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import org.jspecify.annotations.Nullable;

/**
 * A decision against the person that the register means to take.
 *
 * @param removal why the registration would be removed; null for any other proposal
 * @param judged what it rests on; null when it rests on no evaluation
 * @param viewUntil last day for the person's view
 * @param viewGiven whether the view came
 */
public record Proposal(
        ProposalId id,
        ProposalKind kind,
        @Nullable RemovalReason removal,
        @Nullable Judged judged,
        LocalDate madeOn,
        LocalDate viewUntil,
        boolean viewGiven) {

    static Proposal made(ProposalMade fact) {
        return new Proposal(
                fact.proposal(), fact.kind(), fact.removal(), fact.judged(), dayOf(fact.at()), fact.viewUntil(), false);
    }

    Proposal viewed() {
        return new Proposal(id, kind, removal, judged, madeOn, viewUntil, true);
    }

    /** Whether a registrar can decide: the view came, or the term for it has passed. */
    public boolean canBeDecidedOn(LocalDate today) {
        return viewGiven || today.isAfter(viewUntil);
    }
}
