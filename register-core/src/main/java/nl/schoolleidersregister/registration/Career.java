package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.Rulebook;

/**
 * Somebody's way through the register, folded from the facts of the registration. The stream that decides and every
 * view fold it with the same code, so that a page can never say something else than a decision.
 */
public record Career(
        Admission admission, Work work, Cycles cycles, Procedures procedures, Standing standing, Doubts doubts) {

    /** Before the first fact. */
    public static final Career NONE =
            new Career(Admission.NONE, Work.NONE, Cycles.NONE, Procedures.NONE, Standing.NONE, Doubts.NONE);

    /** The same person after one more fact. */
    public Career after(RegistrationEvent event) {
        return new Career(
                admission.after(event),
                work.after(event),
                cycles.after(event),
                procedures.after(event),
                standing.after(event),
                doubts.after(event));
    }

    /** What the person is to the register. */
    public Status status() {
        if (standing.mergedInto() != null) {
            return Status.MERGED;
        }
        if (standing.ended() != null) {
            return standing.ended().reason() == RemovalReason.LAPSED ? Status.LAPSED : Status.STRUCK_OFF;
        }
        return cycles.running() == null ? admission.status() : registeredStatus(cycles.running());
    }

    private Status registeredStatus(Cycle cycle) {
        if (standing.suspension() != null) {
            return Status.SUSPENDED;
        }
        if (cycles.isPaused()) {
            return Status.PAUSED;
        }
        if (cycle.lateUntil() != null) {
            return Status.LATE;
        }
        return cycles.shortfall() == null ? Status.REGISTERED : Status.PROVISIONAL;
    }

    /** Whether something can still happen in the dossier. */
    public boolean isOpen() {
        return !status().isClosed();
    }

    /**
     * What an evaluation of the running cycle rests on; nothing for who was never registered.
     *
     * @param earned what stands in the ledger
     */
    public Optional<Facts> facts(List<Earned> earned) {
        return Optional.ofNullable(cycles.running())
                .map(cycle -> facts(cycle, Earned.entries(earned, use -> use.isEmpty())));
    }

    private Facts facts(Cycle cycle, List<nl.schoolleidersregister.evaluation.Entry> entries) {
        return new Facts(
                cycle.period(),
                cycle.extensions(),
                entries,
                work.employments(),
                cycles.absenceFacts(),
                cycles.pauseFacts(),
                List.of());
    }

    /** What the missing part of the last cycle rests on (art. D3); nothing when nothing is missing. */
    public Optional<Facts> missingPartFacts(List<Earned> earned) {
        return Optional.ofNullable(cycles.shortfall())
                .map(shortfall -> facts(
                        shortfall.cycle(),
                        Earned.entries(earned, use -> use.isEmpty() || use.get().equals(shortfall.decision()))));
    }

    /**
     * What an evaluation over a whole cycle before a day rests on (art. A4): entries from before registration, and
     * work.
     *
     * @param from first day looked at
     * @param until first day after
     */
    Facts priorFacts(List<Earned> earned, LocalDate from, LocalDate until) {
        return new Facts(
                new nl.schoolleidersregister.shared.Period(from, until),
                List.of(),
                Earned.entries(earned, Optional::isEmpty),
                work.employments(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The day on which an evaluation of the running cycle looks: today, or its first day while that is to come. */
    public LocalDate lookedAt(LocalDate today) {
        var cycle = cycles.running();
        return cycle != null && today.isBefore(cycle.period().from())
                ? cycle.period().from()
                : today;
    }

    /**
     * The end of the running cycle as the regulation of its beginning has it, moved by pauses. Who was never registered
     * has
     * none: to ask is a programmer's error.
     */
    public LocalDate dueDate(LocalDate on, Rulebook rules) {
        var facts = facts(List.of()).orElseThrow();
        return rules.dues(facts, on).getFirst().dueDate();
    }

    /**
     * The first day on which somebody can ask to be re-registered (art. D1): some months before the earliest due date
     * that may hold. Who was never registered has none: to ask is a programmer's error.
     */
    public LocalDate windowOpensOn(LocalDate today, Rulebook rules) {
        return rules.dues(facts(List.of()).orElseThrow(), today).stream()
                .map(due -> due.dueDate().minusMonths(due.regulation().renewal().windowMonths()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * The first day after a pause that would begin today, when it lasts as long as it can (art. C4); today when none
     * can begin any more in this cycle.
     */
    public LocalDate pauseAtMostUntil(LocalDate today, Rulebook rules) {
        var interrupting = new Interrupting(new Looked(this, List.of()));
        return interrupting.isBeforeDueDate(today, rules) ? today.plusDays(interrupting.daysLeft(rules)) : today;
    }

    /** What somebody can ask for who needs more time to earn (art. D5). */
    public MoreTime moreTime(List<Earned> earned, LocalDate today, Rulebook rules) {
        return new Interrupting(new Looked(this, earned)).moreTime(today, rules);
    }

    /**
     * First day on which the registration no longer holds as things stand: the day it ended; for who is late the end of
     * the time that is left; else the due date, or the end of a deferral. Who was never registered has none: to ask is
     * a programmer's error.
     */
    public LocalDate validUntil(LocalDate on, Rulebook rules) {
        if (standing.ended() != null) {
            return standing.ended().on();
        }
        var late = requireNonNull(cycles.running()).lateUntil();
        var facts = facts(List.of()).orElseThrow();
        return late != null ? late : rules.dues(facts, on).getFirst().earningEnd();
    }

    /** Whether a day brings something to this dossier, or may; who is told so for nothing, is told so cheaply. */
    public boolean isConcernedBy(LocalDate day, Rulebook rules) {
        return new Calendar(this, rules, day).concerns();
    }
}
