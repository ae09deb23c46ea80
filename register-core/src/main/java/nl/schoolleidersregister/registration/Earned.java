package nl.schoolleidersregister.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * Points that stand in the ledger.
 *
 * @param usedBy the decision they counted in; null while they counted in none
 */
public record Earned(PePoints points, @Nullable DecisionId usedBy) {

    /**
     * Meetings of one course are one entry: their minutes added, from the first day to the last. What counted in a
     * decision on an earlier cycle is left out.
     *
     * @param use which ones to take, by the decision they counted in
     */
    static List<Entry> entries(List<Earned> earned, Predicate<Optional<DecisionId>> use) {
        return earned.stream()
                .filter(one -> use.test(Optional.ofNullable(one.usedBy)))
                .map(Earned::points)
                .collect(groupingBy(PePoints::entry, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Earned::entry)
                .toList();
    }

    /** These points by themselves, as an evaluation takes an entry. */
    public Entry entry() {
        return entry(List.of(points));
    }

    private static Entry entry(List<PePoints> meetings) {
        var points = meetings.getFirst();
        var offering = points.offering();
        return new Entry(
                new nl.schoolleidersregister.evaluation.EntryId(points.entry().toString()),
                meetings.stream()
                        .map(PePoints::day)
                        .max(java.util.Comparator.naturalOrder())
                        .orElseThrow(),
                meetings.stream()
                        .map(PePoints::firstDay)
                        .min(java.util.Comparator.naturalOrder())
                        .orElseThrow(),
                meetings.stream().mapToInt(one -> one.minutes().value()).sum(),
                points.basis(),
                points.form(),
                offering == null ? null : new OfferingId(offering.toString()),
                points.competences());
    }
}
