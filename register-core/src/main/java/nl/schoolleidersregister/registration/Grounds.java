package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether the facts say what a proposal says. */
final class Grounds {

    private final Live live;
    private final Rulebook rules;
    private final LocalDate today;

    Grounds(Live live, Rulebook rules, LocalDate today) {
        this.live = live;
        this.rules = rules;
        this.today = today;
    }

    /** Nothing is decided any more in a closed dossier, nor beside a decision that the registration ends. */
    boolean hold(Proposal proposal) {
        var career = live.career();
        return career.isOpen() && career.standing().ending() == null && isSo(proposal.kind());
    }

    private boolean isSo(ProposalKind kind) {
        return switch (kind) {
            case END_ASPIRANT -> aspirantTimeIsOver();
            case EXPIRE_ENROLMENT -> qualificationIsTooLate();
            case REFUSE -> isAnsweredWith(Verdict.NOT_ELIGIBLE);
            case RENEW_PROVISIONALLY -> isAnsweredWith(Verdict.CONDITIONAL);
            case MISSING_PART_NOT_MET -> missingPartIsTooLate();
            case LAPSE -> lateTermIsOver();
            case STRIKE_OFF -> true;
        };
    }

    boolean aspirantTimeIsOver() {
        var admission = live.career().admission();
        return !isRegistered() && !admission.waiting() && hasCome(admission.aspirantUntil());
    }

    boolean qualificationIsTooLate() {
        var admission = live.career().admission();
        var months = rules.inForceOn(today).regulation().admission().qualificationMonths();
        return !isRegistered()
                && !admission.waiting()
                && !admission.expired()
                && admission.aspirantUntil() == null
                && hasCome(admission.qualificationDue(months));
    }

    private boolean isRegistered() {
        return live.career().cycles().running() != null;
    }

    private boolean isAnsweredWith(Verdict verdict) {
        return live.career().procedures().isApplied()
                && new Judging(live, rules, today).cycle().evaluation().verdict() == verdict;
    }

    boolean missingPartIsTooLate() {
        var shortfall = live.career().cycles().shortfall();
        return shortfall != null && hasCome(shortfall.until()) && !missingPartHasCome();
    }

    boolean missingPartHasCome() {
        return Judging.pointsAreMet(
                new Judging(live, rules, today).missingPart().evaluation());
    }

    boolean lateTermIsOver() {
        var career = live.career();
        var cycle = career.cycles().running();
        return cycle != null
                && hasCome(cycle.lateUntil())
                && !career.procedures().isApplied();
    }

    private boolean hasCome(@Nullable LocalDate day) {
        return day != null && !today.isBefore(day);
    }
}
