package nl.schoolleidersregister.renewal.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.RemovalReason;
import org.jspecify.annotations.Nullable;

/**
 * What the register means to decide against somebody, in a list.
 *
 * @param removal null for anything but removal
 * @param viewUntil last day for a view (Awb 4:8)
 * @param viewGiven whether it came
 * @param open whether a view can still be given
 */
record ShownProposal(
        String id,
        ProposalKind kind,
        @Nullable RemovalReason removal,
        LocalDate madeOn,
        LocalDate viewUntil,
        boolean viewGiven,
        boolean open) {

    static ShownProposal of(Proposal proposal, LocalDate today) {
        return new ShownProposal(
                proposal.id().toString(),
                proposal.kind(),
                proposal.removal(),
                proposal.madeOn(),
                proposal.viewUntil(),
                proposal.viewGiven(),
                !today.isAfter(proposal.viewUntil()));
    }

    static List<ShownProposal> all(Career career, LocalDate today) {
        return career.standing().proposals().stream()
                .map(proposal -> of(proposal, today))
                .toList();
    }
}
