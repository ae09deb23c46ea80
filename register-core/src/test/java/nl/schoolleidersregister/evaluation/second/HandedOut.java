package nl.schoolleidersregister.evaluation.second;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.regulation.Regulation;

/** Steps 9 to 11: what every entry counts for in the total. */
final class HandedOut {

    private final Minutes minutes;
    private final Regulation regulation;
    private final Asked asked;
    private final Map<EntryId, Long> asValidated = new HashMap<>();
    private final Map<EntryId, Long> fromRest = new HashMap<>();

    HandedOut(Minutes minutes, Regulation regulation, Asked asked) {
        this.minutes = minutes;
        this.regulation = regulation;
        this.asked = asked;
        minutes.inOrder().forEach(entry -> asValidated.put(entry.id(), validatedPart(entry)));
        minutes.inOrder().forEach(entry -> fromRest.put(entry.id(), restPart(entry)));
    }

    /** "A VALIDATED entry of such a form that has minutes left after step 5, whatever step 6 takes." */
    boolean isWhole(Entry entry) {
        return entry.basis() == Basis.VALIDATED
                && regulation.formsCountingAsWhole().contains(entry.form())
                && minutes.left(entry, EntryRule.OFFERING_ONCE) > 0;
    }

    boolean hasWhole() {
        return minutes.inOrder().stream().anyMatch(this::isWhole);
    }

    /** "counted = its minutes in the total". */
    long counted(Entry entry) {
        return asValidated(entry) + fromRest(entry);
    }

    /** "Validated achieved = VALIDATED minutes + the IN_BETWEEN minutes that fit under inBetweenCapPoints." */
    long validatedAchieved() {
        return sum(minutes.inOrder(), this::asValidated);
    }

    /** "Total achieved = validated achieved + what the rest got." */
    long totalAchieved() {
        return validatedAchieved() + sum(minutes.inOrder(), this::fromRest);
    }

    /** What did not fit in the room of the rest. */
    long withoutRoom(Entry entry) {
        return asksFromRest(entry) - fromRest(entry);
    }

    private long asValidated(Entry entry) {
        return Objects.requireNonNull(asValidated.get(entry.id()));
    }

    private long fromRest(Entry entry) {
        return Objects.requireNonNull(fromRest.get(entry.id()));
    }

    private long validatedPart(Entry entry) {
        return switch (entry.basis()) {
            // "counts as at least the required total"
            case VALIDATED ->
                isWhole(entry) ? Math.max(minutes.afterCaps(entry), asked.requiredTotal()) : minutes.afterCaps(entry);
            case IN_BETWEEN -> share(entry, this::inBetween, inBetweenCap());
            case EXPLAINED, PORTFOLIO -> 0;
        };
    }

    private long inBetweenCap() {
        return (long) regulation.inBetweenCapPoints() * regulation.minutesPerPoint();
    }

    private long inBetween(Entry entry) {
        return entry.basis() == Basis.IN_BETWEEN ? minutes.afterCaps(entry) : 0;
    }

    /** "What does not fit moves to the rest." */
    private long asksFromRest(Entry entry) {
        return switch (entry.basis()) {
            case VALIDATED -> 0;
            case IN_BETWEEN -> inBetween(entry) - asValidated(entry);
            case EXPLAINED, PORTFOLIO -> minutes.afterCaps(entry);
        };
    }

    /** "Room = required total - minimum validated, handed out in order." */
    private long restPart(Entry entry) {
        return share(entry, this::asksFromRest, asked.requiredTotal() - asked.minimumValidated());
    }

    /** What an entry gets when an amount is handed out in order: what is given up to it, less what is given before. */
    private long share(Entry entry, ToLongFunction<Entry> asks, long amount) {
        long before = sum(minutes.before(entry), asks);
        return Math.min(amount, before + asks.applyAsLong(entry)) - Math.min(amount, before);
    }

    private static long sum(List<Entry> entries, ToLongFunction<Entry> number) {
        return entries.stream().mapToLong(number).sum();
    }
}
