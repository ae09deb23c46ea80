package nl.schoolleidersregister.interruption.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Cycles;
import nl.schoolleidersregister.registration.Earned;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.regulation.AbsenceReduction;
import org.jspecify.annotations.Nullable;

/**
 * What came between somebody and the running cycle, and what still can, with every limit as the rules have it.
 *
 * @param kinds what the regulation lists as absence
 * @param absences those of the running cycle, the latest first
 * @param pause where pausing stands
 * @param moreTime what can be asked
 */
record Interruptions(List<Kind> kinds, List<Absent> absences, Pausing pause, Room moreTime) {

    Interruptions {
        kinds = List.copyOf(kinds);
        absences = List.copyOf(absences);
    }

    /** A kind of absence and what it takes off (art. C3). */
    record Kind(String code, int fromMonths, int perMonths, int points) {

        static Kind of(String code, AbsenceReduction reduction) {
            return new Kind(code, reduction.fromMonths(), reduction.perMonths(), reduction.reductionPoints());
        }
    }

    /**
     * An absence.
     *
     * @param kind null once the person's key is gone
     * @param last last day; null while it runs
     */
    record Absent(
            String id,
            @Nullable String kind,
            LocalDate from,
            @Nullable LocalDate last) {

        static Absent of(Cycles.Absent on) {
            return new Absent(
                    on.id().value().toString(),
                    on.kind() == null ? null : on.kind().code(),
                    on.from(),
                    on.until() == null ? null : on.until().minusDays(1));
        }
    }

    /**
     * Where pausing stands (art. C4).
     *
     * @param since first day of the pause that runs; null when none does
     * @param atMostUntil first day after it when it lasts as long as it can, from today or as it was set
     * @param months whole months that are left
     * @param most months of all pauses in a cycle
     * @param possible whether a pause can begin today
     */
    record Pausing(@Nullable LocalDate since, LocalDate atMostUntil, long months, int most, boolean possible) {}

    /**
     * Asking for more time (art. D5).
     *
     * @param lastDay last day on which earning counts as things stand
     * @param atMost last day that can be asked; not after {@code lastDay} when nothing is left
     * @param months most months of one request
     * @param totalMonths most months of all requests
     * @param possible whether more can be asked today
     * @param procedure the request that waits for a decision; null when none does
     */
    record Room(
            LocalDate lastDay,
            LocalDate atMost,
            int months,
            int totalMonths,
            boolean possible,
            @Nullable String procedure) {}

    static Interruptions of(Career career, List<Earned> earned, LocalDate today, Rulebook rules) {
        var from = requireNonNull(career.cycles().running()).period().from();
        return new Interruptions(
                kinds(today, rules),
                career.cycles().absences().stream()
                        .filter(one -> one.until() == null || one.until().isAfter(from))
                        .map(Absent::of)
                        .toList()
                        .reversed(),
                pausing(career, today, rules),
                room(career, earned, today, rules));
    }

    static List<Kind> kinds(LocalDate today, Rulebook rules) {
        return rules.inForceOn(today).regulation().absences().entrySet().stream()
                .map(kind -> Kind.of(kind.getKey().code(), kind.getValue()))
                .toList();
    }

    private static Pausing pausing(Career career, LocalDate today, Rulebook rules) {
        var cycle = requireNonNull(career.cycles().running());
        var runs = career.cycles().pause();
        var atMost = runs == null ? career.pauseAtMostUntil(today, rules) : runs.atMostUntil();
        return new Pausing(
                runs == null ? null : runs.from(),
                atMost,
                Math.max(0, ChronoUnit.MONTHS.between(today, atMost)),
                rules.inForceOn(cycle.period().from()).regulation().maximumPauseMonths(),
                runs == null
                        && career.status() == Status.REGISTERED
                        && !career.procedures().isApplied()
                        && career.standing().ending() == null
                        && atMost.isAfter(today));
    }

    private static Room room(Career career, List<Earned> earned, LocalDate today, Rulebook rules) {
        var more = career.moreTime(earned, today, rules);
        var waiting = career.procedures().of(ProcedureKind.DEFERRAL);
        return new Room(
                more.earningEnd().minusDays(1),
                more.atMost().minusDays(1),
                more.months(),
                more.totalMonths(),
                waiting == null
                        && career.standing().ending() == null
                        && today.isBefore(more.earningEnd())
                        && more.atMost().isAfter(more.earningEnd()),
                waiting == null ? null : waiting.id().toString());
    }

    /** Codes for the field. */
    static List<String> codes(LocalDate today, Rulebook rules) {
        return kinds(today, rules).stream().map(Kind::code).toList();
    }
}
