package nl.schoolleidersregister.renewal.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.Application;
import nl.schoolleidersregister.registration.ByHand;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Earned;
import nl.schoolleidersregister.registration.ProcedureKind;

/**
 * Where somebody registered stands on a day, told from the facts by the rules that decide.
 *
 * @param earned what stands in the ledger
 */
record Standpoint(Career career, List<Earned> earned, LocalDate today, Rulebook rules) {

    Standpoint {
        earned = List.copyOf(earned);
    }

    Situation situation() {
        var standing = career.standing();
        if (!career.status().isInRegister()) {
            return new Situation.Ended(
                    career.status(),
                    standing.ended() == null ? null : standing.ended().on());
        }
        if (standing.ending() != null) {
            return new Situation.Ending(
                    standing.ending().reason(), standing.ending().takesEffectOn());
        }
        var applied = career.procedures().of(ProcedureKind.RENEWAL);
        if (applied != null) {
            return new Situation.Applied(Waiting.of(applied, today, rules), verdict(), obstacles());
        }
        return withoutApplication();
    }

    private Situation withoutApplication() {
        var cycles = career.cycles();
        var pause = cycles.pause();
        if (pause != null) {
            return new Situation.Paused(pause.from(), pause.atMostUntil());
        }
        if (cycles.shortfall() != null) {
            return new Situation.Provisional(cycles.shortfall().until());
        }
        var late = requireNonNull(cycles.running()).lateUntil();
        if (late != null && !today.isBefore(late)) {
            return new Situation.TooLate(late);
        }
        var opensOn = career.windowOpensOn(today, rules);
        return late == null && today.isBefore(opensOn)
                ? new Situation.NotYet(opensOn)
                : new Situation.Open(late, verdict(), obstacles());
    }

    private String verdict() {
        var facts = career.facts(earned).orElseThrow();
        return rules.evaluate(facts, career.lookedAt(today)).verdict().name();
    }

    private List<ByHand> obstacles() {
        return new Application(career, earned, rules, today)
                .byHand().stream().sorted().toList();
    }

    LocalDate dueDate() {
        return rules.evaluate(career.facts(earned).orElseThrow(), career.lookedAt(today))
                .dueDate();
    }
}
