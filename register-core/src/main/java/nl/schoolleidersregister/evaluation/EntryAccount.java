package nl.schoolleidersregister.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * What is left of one entry while the steps take from it, and which rule took what. Each step takes from what the one
 * before left, so that counted and not counted always add up to the minutes of the entry.
 */
final class EntryAccount {

    private final Entry entry;
    private final Regulation valuedBy;
    private final List<NotCounted> notCounted = new ArrayList<>(2);
    private long left;
    private long counted;

    /** Opens with all minutes; {@code valuedBy} is the regulation that says what this entry is worth. */
    EntryAccount(Entry entry, Regulation valuedBy) {
        this.entry = entry;
        this.valuedBy = valuedBy;
        this.left = entry.minutes();
    }

    Entry entry() {
        return entry;
    }

    Regulation valuedBy() {
        return valuedBy;
    }

    boolean has(Basis basis) {
        return entry.basis() == basis;
    }

    /** Minutes that no rule has taken so far. */
    long left() {
        return left;
    }

    /** Takes all that is left. */
    void loseAll(EntryRule rule) {
        keepAtMost(0, rule);
    }

    /** Takes what is left above {@code most}. */
    void keepAtMost(long most, EntryRule rule) {
        if (left > most) {
            notCounted.add(new NotCounted(rule, left - most));
            left = most;
        }
    }

    /** Counts minutes in the total, once; a whole form counts more than is left of it. */
    void count(long minutes) {
        counted = minutes;
    }

    EntryResult result() {
        return new EntryResult(entry.id(), counted, notCounted);
    }
}
