package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/**
 * What the numbers of an evaluation were made from, for whoever asks why. It adds nothing to the outcome.
 *
 * @param validated minutes of an entry that counted as validated, by id; an entry without any is not there
 * @param competences minutes by competence, of what was left after the caps (step 12)
 * @param minutesEach minutes a competence must reach
 * @param worked employments in a function that counts, with their days in the time looked at (step 13)
 * @param gaps stretches of that time without employment and outside pauses, the earliest first
 */
public record Reasons(
        Map<EntryId, Long> validated,
        Map<Competence, Long> competences,
        long minutesEach,
        List<Worked> worked,
        List<Period> gaps) {

    /**
     * Work that counts.
     *
     * @param days days from the beginning of the cycle to the end of work
     * @param onTheDay whether it ran on the day of the evaluation
     */
    public record Worked(Employment employment, long days, boolean onTheDay) {}

    /** Keeps copies that do not change. */
    public Reasons {
        validated = Map.copyOf(validated);
        competences = Map.copyOf(competences);
        worked = List.copyOf(worked);
        gaps = List.copyOf(gaps);
    }

    /** The reasons of this evaluation, which must be that of these facts under this regulation on this day. */
    public static Reasons of(Evaluation evaluation, Facts facts, Regulation regulation, LocalDate on) {
        Map<EntryId, Entry> byId = new HashMap<>();
        facts.entries().forEach(entry -> byId.put(entry.id(), entry));
        Function<EntryId, Entry> entries = id -> Objects.requireNonNull(byId.get(id), "Not of these facts");
        CycleDates dates = CycleDates.of(facts, regulation, on);
        long asked = evaluation.finding(FindingRule.POINTS_TOTAL).required();
        return new Reasons(
                validated(evaluation, entries, regulation),
                CompetenceShares.of(evaluation, entries, regulation),
                CompetenceShares.enough(regulation, asked),
                worked(facts, regulation, dates),
                WorkDone.gaps(facts, regulation, dates).stretches());
    }

    /** Steps 9 and 10: what is in between is handed out in order, as far as it fits under its cap. */
    private static Map<EntryId, Long> validated(
            Evaluation evaluation, Function<EntryId, Entry> entries, Regulation regulation) {
        Map<EntryId, Long> validated = new LinkedHashMap<>();
        long room = regulation.minutes(regulation.inBetweenCapPoints());
        for (EntryResult result : evaluation.entries()) {
            Entry entry = entries.apply(result.id());
            long minutes = switch (entry.basis()) {
                case VALIDATED -> result.counted();
                case IN_BETWEEN -> Math.min(result.leftAfterCaps(entry), room);
                case EXPLAINED, PORTFOLIO -> 0;
            };
            room -= entry.basis() == Basis.IN_BETWEEN ? minutes : 0;
            if (minutes > 0) {
                validated.put(result.id(), minutes);
            }
        }
        return validated;
    }

    private static List<Worked> worked(Facts facts, Regulation regulation, CycleDates dates) {
        List<Worked> worked = new ArrayList<>();
        for (Employment employment : facts.employments()) {
            if (regulation.functions().contains(employment.function())) {
                Period period = WorkDone.period(employment);
                long days = Days.within(period, dates.cycle().from(), dates.endOfWork());
                worked.add(new Worked(employment, days, period.contains(dates.on())));
            }
        }
        return worked;
    }
}
