package nl.schoolleidersregister.evaluation.second;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.ValuedBy;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * Steps 2 to 6: for every entry and every rule, the minutes that are left after that rule. "Each step takes from what
 * the one before left."
 */
final class Minutes {

    /** "Order everywhere: by date, then id by code point; earliest first." */
    private static final Comparator<Entry> ORDER = comparing(Entry::date)
            .thenComparing(entry -> entry.id().value().codePoints().toArray(), Arrays::compare);

    private static final FormCap NO_CAP = new FormCap(null, null, null, null);

    private final Facts facts;
    private final Regulation regulation;
    private final LocalDate on;
    private final LocalDate earningEnd;
    private final List<Entry> inOrder;
    private final Map<EntryId, Regulation> valuedBy = new HashMap<>();
    private final Map<EntryId, Long> took = new HashMap<>();

    Minutes(Facts facts, Regulation regulation, LocalDate on, LocalDate earningEnd) {
        this.facts = facts;
        this.regulation = regulation;
        this.on = on;
        this.earningEnd = earningEnd;
        this.inOrder = facts.entries().stream().sorted(ORDER).toList();
        inOrder.forEach(entry -> valuedBy.put(entry.id(), valuedBy(entry)));
        inOrder.forEach(entry -> took.put(entry.id(), left(entry, EntryRule.CAP_PER_CYCLE)));
    }

    List<Entry> inOrder() {
        return inOrder;
    }

    List<Entry> before(Entry entry) {
        return inOrder.subList(0, inOrder.indexOf(entry));
    }

    /** What an entry has left after step 6. */
    long afterCaps(Entry entry) {
        return Objects.requireNonNull(took.get(entry.id()));
    }

    /** What an entry has left after one of the rules of the steps 2 to 6. */
    long left(Entry entry, EntryRule after) {
        return switch (after) {
            case OUTSIDE_CYCLE -> isOutsideCycle(entry) ? 0 : entry.minutes();
            case AFTER_DATE -> isAfterDate(entry) ? 0 : left(entry, EntryRule.OUTSIDE_CYCLE);
            case FORM_WITHOUT_POINTS -> isWithoutPoints(entry) ? 0 : left(entry, EntryRule.AFTER_DATE);
            case CAP_PER_DAY -> Math.min(left(entry, EntryRule.FORM_WITHOUT_POINTS), capOfDays(entry));
            case CAP_PER_ENTRY -> Math.min(left(entry, EntryRule.CAP_PER_DAY), cap(entry, FormCap::perEntry));
            case OFFERING_ONCE -> losesToSameOffering(entry) ? 0 : left(entry, EntryRule.CAP_PER_ENTRY);
            case CAP_PER_CALENDAR_YEAR -> Math.min(left(entry, EntryRule.OFFERING_ONCE), leftOfYear(entry));
            case CAP_PER_CYCLE -> Math.min(left(entry, EntryRule.CAP_PER_CALENDAR_YEAR), leftOfCycle(entry));
            case REST_ROOM -> throw new IllegalArgumentException("Not a rule of the steps 2 to 6: " + after);
        };
    }

    /** "In the cycle: entries with cycle.from &lt;= date &lt; earning end and date &lt;= on." */
    private boolean isInCycle(Entry entry) {
        return !isOutsideCycle(entry) && !isAfterDate(entry);
    }

    private boolean isOutsideCycle(Entry entry) {
        return entry.date().isBefore(facts.cycle().from()) || !entry.date().isBefore(earningEnd);
    }

    private boolean isAfterDate(Entry entry) {
        return entry.date().isAfter(on);
    }

    /** "valuedBy: the row with the latest from on or before the date; without one the cycle's regulation." */
    private Regulation valuedBy(Entry entry) {
        return facts.valuedBy().stream()
                .filter(row -> !row.from().isAfter(entry.date()))
                .max(comparing(ValuedBy::from))
                .map(ValuedBy::regulation)
                .orElse(regulation);
    }

    private Regulation valuing(Entry entry) {
        return Objects.requireNonNull(valuedBy.get(entry.id()));
    }

    /** "Form without points (formsWithoutPoints): 0." */
    private boolean isWithoutPoints(Entry entry) {
        return valuing(entry).formsWithoutPoints().contains(entry.form());
    }

    /** "D = calendar days from firstDay to date inclusive ...; perDay caps at D x perDay points." */
    private long capOfDays(Entry entry) {
        long capOfOneDay = cap(entry, FormCap::perDay);
        long days = ChronoUnit.DAYS.between(entry.firstDay(), entry.date()) + 1;
        return capOfOneDay == Long.MAX_VALUE ? capOfOneDay : days * capOfOneDay;
    }

    /** A cap on the form of the entry in minutes, by the regulation that values it; without one there is no limit. */
    private long cap(Entry entry, Function<FormCap, @Nullable Integer> which) {
        Regulation valuing = valuing(entry);
        Integer points = which.apply(valuing.formCaps().getOrDefault(entry.form(), NO_CAP));
        return points == null ? Long.MAX_VALUE : (long) points * valuing.minutesPerPoint();
    }

    /** "One that is not kept loses only if the regulation of its own date has this rule." */
    private boolean losesToSameOffering(Entry entry) {
        return valuing(entry).sameOfferingOncePerCycle()
                && isInCycle(entry)
                && sameOffering(entry).anyMatch(other -> isKeptBefore(other, entry));
    }

    /** "Of the entries of one offering in the cycle ... All entries of the offering compete." */
    private Stream<Entry> sameOffering(Entry entry) {
        return inOrder.stream()
                .filter(other -> other.offering() != null && other.offering().equals(entry.offering()))
                .filter(this::isInCycle);
    }

    /**
     * "A VALIDATED one before any other basis (also one that steps 3 and 4 left nothing), then the most minutes after
     * step 4, then the first in order."
     */
    private boolean isKeptBefore(Entry one, Entry other) {
        boolean validated = one.basis() == Basis.VALIDATED;
        if (validated != (other.basis() == Basis.VALIDATED)) {
            return validated;
        }
        long minutes = left(one, EntryRule.CAP_PER_ENTRY);
        long others = left(other, EntryRule.CAP_PER_ENTRY);
        return minutes == others ? ORDER.compare(one, other) < 0 : minutes > others;
    }

    private long leftOfYear(Entry entry) {
        int year = entry.date().getYear();
        return leftOf(entry, FormCap::perCalendarYear, other -> other.date().getYear() == year);
    }

    private long leftOfCycle(Entry entry) {
        return leftOf(entry, FormCap::perCycle, _ -> true);
    }

    /**
     * "What an entry may take is the cap by its own regulation minus everything that entries of that form took before
     * it, those without a cap included."
     */
    private long leftOf(Entry entry, Function<FormCap, @Nullable Integer> which, Predicate<Entry> sameBudget) {
        long tookBefore = before(entry).stream()
                .filter(other -> other.form().equals(entry.form()))
                .filter(sameBudget)
                .mapToLong(this::afterCaps)
                .sum();
        return Math.max(0, cap(entry, which) - tookBefore);
    }
}
