package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Whether a day may bring something to a registration, told from its career alone, without the ledger: whoever waits
 * for
 * a decision is looked at every day, whoever waits for a date on that date.
 */
final class Calendar {

    private final Career career;
    private final Rulebook rules;
    private final LocalDate day;

    Calendar(Career career, Rulebook rules, LocalDate day) {
        this.career = career;
        this.rules = rules;
        this.day = day;
    }

    boolean concerns() {
        return career.isOpen() && (standing() || (career.cycles().running() == null ? admission() : cycle()));
    }

    private boolean standing() {
        var standing = career.standing();
        var ending = standing.ending();
        var suspension = standing.suspension();
        return standing.removalAskedOn() != null
                || !standing.proposals().isEmpty()
                || (ending != null && hasCome(ending.takesEffectOn()))
                || (suspension != null && hasCome(suspension.until()))
                || standing.measures().stream()
                        .anyMatch(measure -> hasCome(measure.period().until()));
    }

    private boolean admission() {
        var admission = career.admission();
        var months = rules.inForceOn(day).regulation().admission().qualificationMonths();
        return admission.aspirantUntil() == null
                ? hasCome(admission.qualificationDue(months))
                : hasCome(admission.aspirantUntil());
    }

    private boolean cycle() {
        var cycles = career.cycles();
        var pause = cycles.pause();
        if (pause != null) {
            return hasCome(pause.atMostUntil());
        }
        return cycles.shortfall() != null
                || career.procedures().isApplied()
                || hasCome(requireNonNull(cycles.running()).lateUntil())
                || dates();
    }

    private boolean dates() {
        var cycle = requireNonNull(career.cycles().running());
        var facts = career.facts(List.of()).orElseThrow();
        return rules.dues(facts, day).stream()
                .anyMatch(due -> reminds(cycle, due) || (cycle.lateUntil() == null && hasCome(due.earningEnd())));
    }

    private boolean reminds(Cycle cycle, Rulebook.Due due) {
        var date = due.dueDate();
        var renewal = due.regulation().renewal();
        if (!day.isBefore(date)) {
            return false;
        }
        var opens = hasCome(date.minusMonths(renewal.windowMonths())) && !date.equals(cycle.windowFor());
        return opens
                || renewal.noticeMonths().stream()
                        .filter(months -> hasCome(date.minusMonths(months)))
                        .min(Integer::compareTo)
                        .filter(months -> !cycle.notices().contains(new Cycle.Notice(months, date)))
                        .isPresent();
    }

    private boolean hasCome(@Nullable LocalDate date) {
        return date != null && !day.isBefore(date);
    }
}
