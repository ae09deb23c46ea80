package nl.schoolleidersregister.registration.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Employment;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.OfferingId;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.shared.Period;

/** What an evaluation rests on, taken from what is on file about a registered person. */
public final class EvaluatedFacts {

    private EvaluatedFacts() {}

    /** The facts of the running cycle; nothing for who is not registered. */
    public static Optional<Facts> of(Dossier dossier, Collection<LedgerLine> ledger) {
        return Optional.ofNullable(dossier.registration())
                .map(registration -> new Facts(
                        new Period(registration.from(), registration.until()),
                        List.of(),
                        entries(ledger),
                        employments(dossier),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** Meetings of one course are one entry: their minutes added, from the first day to the last. */
    private static List<Entry> entries(Collection<LedgerLine> ledger) {
        return ledger.stream()
                .filter(LedgerLine::stands)
                .collect(groupingBy(line -> line.points().entry(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(EvaluatedFacts::entry)
                .toList();
    }

    private static Entry entry(List<LedgerLine> meetings) {
        var points = meetings.getFirst().points();
        var offering = points.offering();
        return new Entry(
                new EntryId(points.entry().toString()),
                days(meetings).max(LocalDate::compareTo).orElseThrow(),
                meetings.stream()
                        .map(line -> line.points().firstDay())
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                meetings.stream()
                        .mapToInt(line -> line.points().minutes().value())
                        .sum(),
                points.basis(),
                points.form(),
                offering == null ? null : new OfferingId(offering.toString()),
                points.competences());
    }

    private static Stream<LocalDate> days(List<LedgerLine> meetings) {
        return meetings.stream().map(line -> line.points().day());
    }

    private static List<Employment> employments(Dossier dossier) {
        return dossier.employments().stream()
                .map(work -> new Employment(work.from(), work.until(), work.fte(), new JobFunction(work.function())))
                .toList();
    }
}
