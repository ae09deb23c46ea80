package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/** What follows on a cycle: the next one, and the points that go with it (articles B13 and D2). */
public final class NextCycle {

    /** The form of carried-over minutes; no regulation caps it. */
    public static final Form CARRIED_OVER = new Form("CARRIED_OVER");

    private NextCycle() {}

    /**
     * The cycle that begins on the due date of the one before, whatever the extension.
     *
     * @param regulation says how long it lasts
     */
    public static Period after(Evaluation evaluation, Regulation regulation) {
        LocalDate from = evaluation.dueDate();
        return new Period(from, from.plusMonths(regulation.cycleMonths()));
    }

    /**
     * The validated minutes above what was asked, up to the regulation's maximum, as one entry on the first day of the
     * next cycle, for the competences they were earned in. Empty when nothing goes on.
     *
     * @param facts the facts of the evaluation
     * @param regulation the regulation that judged them
     * @param id the id of the new entry
     */
    public static Optional<Entry> carriedOver(Facts facts, Evaluation evaluation, Regulation regulation, EntryId id) {
        Map<EntryId, Entry> validated = validated(facts);
        List<EntryResult> counted = evaluation.entries().stream()
                .filter(result -> result.counted() > 0 && validated.containsKey(result.id()))
                .toList();
        List<Entry> earned =
                counted.stream().map(result -> validated.get(result.id())).toList();
        Finding total = evaluation.finding(FindingRule.POINTS_TOTAL);
        long surplus = Math.min(total.achieved() - total.required(), minutes(earned) - notCounted(counted));
        long minutes = Math.min(surplus, regulation.minutes(regulation.carryOverPoints()));
        return minutes <= 0 ? Optional.empty() : Optional.of(entry(id, evaluation.dueDate(), minutes, earned));
    }

    private static Entry entry(EntryId id, LocalDate firstDay, long minutes, List<Entry> earned) {
        List<Competence> competences = earned.stream()
                .flatMap(entry -> entry.competences().stream())
                .distinct()
                .sorted(Comparator.comparing(Competence::code))
                .toList();
        // An entry holds at most so many minutes; no regulation that means anything lets more go on.
        int amount = (int) Math.min(minutes, Integer.MAX_VALUE);
        return new Entry(id, firstDay, firstDay, amount, Basis.VALIDATED, CARRIED_OVER, null, competences);
    }

    private static Map<EntryId, Entry> validated(Facts facts) {
        return facts.entries().stream()
                .filter(entry -> entry.basis() == Basis.VALIDATED)
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /** As earned: what a whole form counts for beyond its own minutes does not go on. */
    private static long minutes(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::minutes).sum();
    }

    private static long notCounted(List<EntryResult> results) {
        return results.stream()
                .flatMap(result -> result.notCounted().stream())
                .mapToLong(NotCounted::minutes)
                .sum();
    }
}
