package nl.schoolleidersregister.evaluation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RegulationReference;
import org.jspecify.annotations.Nullable;

/**
 * All regulations that were ever adopted, as a decision needs them: which one is in force on a day, which one values an
 * entry, and which one judges a cycle by the transition articles of those that came after its beginning.
 *
 * @param adopted at least one; none twice
 */
public record Rulebook(List<Adopted> adopted) {

    /**
     * One regulation that was adopted.
     *
     * @param reference id and hash of its document
     * @param repealedFrom first day on which it is no longer in force; null while it was not repealed
     */
    public record Adopted(
            RegulationReference reference,
            Regulation regulation,
            @Nullable LocalDate repealedFrom) {

        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(regulation.inForceFrom()) && (repealedFrom == null || day.isBefore(repealedFrom));
        }
    }

    /** A cycle as one regulation sets it: its own length, and itself as judge. */
    private record Candidate(Facts facts, Regulation regulation) {

        Evaluation on(LocalDate day) {
            return Evaluator.evaluate(facts, regulation, day);
        }

        CycleDates dates(LocalDate day) {
            return CycleDates.of(facts, regulation, day);
        }
    }

    /** Keeps them by the day on which they came into force. */
    public Rulebook {
        adopted = adopted.stream()
                .sorted(comparing(one -> one.regulation().inForceFrom()))
                .toList();
        if (adopted.isEmpty()
                || adopted.stream().map(one -> one.reference().id()).distinct().count() < adopted.size()) {
            throw new IllegalArgumentException("No regulation, or one twice: "
                    + adopted.stream().map(Adopted::reference).toList());
        }
    }

    /**
     * The one in force on a day: the latest that came into force and was not repealed; before the first of all, the
     * first.
     */
    public Adopted inForceOn(LocalDate day) {
        return adopted.reversed().stream()
                .filter(one -> one.holdsOn(day))
                .findFirst()
                .orElse(adopted.getFirst());
    }

    /** The one with this id; that a dossier names one that was never adopted is a programmer's error. */
    public Adopted named(RegulationId id) {
        return adopted.stream()
                .filter(one -> one.reference().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Never adopted: " + id));
    }

    /** From which day which regulation values an entry: a row for every day on which that changes. */
    public List<ValuedBy> valuedBy() {
        return adopted.stream()
                .flatMap(one -> Stream.of(one.regulation().inForceFrom(), one.repealedFrom()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(day -> new ValuedBy(day, inForceOn(day).regulation()))
                .toList();
    }

    /**
     * Evaluates a cycle by the regulation in force on its first day and by the transition article of every regulation
     * that came into force while it ran. Each entry is valued by the regulation of its own day.
     *
     * @param facts with the cycle as the regulation at its beginning set it; their {@code valuedBy} is not used
     */
    public Evaluation evaluate(Facts facts, LocalDate on) {
        return judge(facts, on).evaluation();
    }

    /**
     * The same, with what the one that judges looked at.
     *
     * @param facts with the cycle as the regulation at its beginning set it; their {@code valuedBy} is not used
     */
    public Judged judge(Facts facts, LocalDate on) {
        return candidates(facts, on).stream()
                .map(candidate -> new Judged(candidate.facts(), candidate.regulation(), candidate.on(on)))
                .reduce(Judged::orMoreFavourable)
                .orElseThrow();
    }

    /**
     * An evaluation and what it was made from.
     *
     * @param facts with the cycle as the regulation that judges sets it
     * @param regulation the one that judges
     */
    public record Judged(Facts facts, Regulation regulation, Evaluation evaluation) {

        private Judged orMoreFavourable(Judged other) {
            var better = RunningCycle.moreFavourable(evaluation, other.evaluation);
            return better.equals(evaluation) ? this : other;
        }
    }

    /**
     * The due dates that this cycle can have as things stand on a day: one for each regulation that may judge it.
     *
     * @param facts with the cycle as the regulation at its beginning set it
     */
    public List<Due> dues(Facts facts, LocalDate on) {
        return candidates(facts, on).stream()
                .map(one -> new Due(one.dates(on).dueDate(), one.dates(on).earningEnd(), one.regulation()))
                .toList();
    }

    /**
     * When a cycle ends.
     *
     * @param dueDate moved by pauses; the next cycle begins on it
     * @param earningEnd first day on which earning no longer counts
     * @param regulation the one that says so
     */
    public record Due(LocalDate dueDate, LocalDate earningEnd, Regulation regulation) {}

    private List<Candidate> candidates(Facts given, LocalDate on) {
        var facts = given.withValuedBy(valuedBy());
        var from = facts.cycle().from();
        var candidates = new ArrayList<Candidate>();
        candidates.add(new Candidate(facts, inForceOn(from).regulation()));
        for (var one : adopted) {
            var regulation = one.regulation();
            var begins = regulation.inForceFrom();
            if (begins.isAfter(from) && one.holdsOn(on) && stillRan(candidates, begins, on)) {
                switch (regulation.runningCycles()) {
                    case KEEP -> {
                        // The cycle goes on as it was.
                    }
                    case ADOPT -> {
                        candidates.clear();
                        candidates.add(adoptedBy(facts, regulation));
                    }
                    case MOST_FAVOURABLE -> candidates.add(adoptedBy(facts, regulation));
                }
            }
        }
        return candidates;
    }

    private static boolean stillRan(List<Candidate> candidates, LocalDate begins, LocalDate on) {
        return candidates.stream().anyMatch(one -> begins.isBefore(one.dates(on).dueDate()));
    }

    private static Candidate adoptedBy(Facts facts, Regulation regulation) {
        return new Candidate(RunningCycle.underOwnLength(facts, regulation), regulation);
    }
}
