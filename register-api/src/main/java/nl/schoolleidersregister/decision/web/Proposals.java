package nl.schoolleidersregister.decision.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.Unit;
import nl.schoolleidersregister.registration.Judged;
import nl.schoolleidersregister.registration.Pending;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a registrar looks at for a proposal. */
@Component
class Proposals {

    private final Grounds grounds;
    private final ProcedureFacts facts;

    Proposals(Grounds grounds, ProcedureFacts facts) {
        this.grounds = grounds;
        this.facts = facts;
    }

    ShownProposal shown(Dossier dossier, Proposal proposal, LocalDate today) {
        var registration = dossier.registration();
        var written = facts.in(new DossierId(dossier.id()));
        var judged = proposal.judged();
        var application = answered(dossier, proposal);
        return new ShownProposal(
                dossier.id().toString(),
                dossier.version(),
                proposal.id().toString(),
                ProcedurePages.name(dossier),
                registration == null ? null : registration.number(),
                proposal.kind(),
                proposal.removal(),
                written.why(proposal.id()).orElse(null),
                judged == null ? List.of() : findings(judged),
                judged == null ? null : judged.on(),
                judged == null ? null : judged.regulation().id().value(),
                proposal.madeOn(),
                proposal.viewUntil(),
                written.view(proposal.id()).orElse(null),
                proposal.canBeDecidedOn(today),
                application == null ? null : application.id().toString(),
                application == null ? null : lastDay(application, today));
    }

    private List<ShownProposal.Held> findings(Judged judged) {
        var perPoint =
                grounds.rules().named(judged.regulation().id()).regulation().minutesPerPoint();
        return judged.evaluation().findings().stream()
                .map(finding -> held(finding, finding.unit() == Unit.MINUTES ? perPoint : 1))
                .toList();
    }

    private static ShownProposal.Held held(Finding finding, int unit) {
        return new ShownProposal.Held(
                finding.rule().code(),
                finding.article(),
                finding.isMet(),
                divided(finding.achieved(), unit, RoundingMode.DOWN),
                divided(finding.required(), unit, RoundingMode.UP));
    }

    private static BigDecimal divided(long amount, int unit, RoundingMode mode) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(unit), 2, mode);
    }

    private LocalDate lastDay(Pending application, LocalDate today) {
        var terms = grounds.rules().inForceOn(today).regulation().procedure();
        return application.clock(terms.decisionWeeks(), today).lastDay(today);
    }

    private static @Nullable Pending answered(Dossier dossier, Proposal proposal) {
        return proposal.kind() == ProposalKind.REFUSE || proposal.kind() == ProposalKind.RENEW_PROVISIONALLY
                ? dossier.career().procedures().of(ProcedureKind.RENEWAL)
                : null;
    }
}
