package nl.schoolleidersregister.evaluation;

import java.util.List;

/**
 * What became of one entry: counted and not counted together are its minutes, but a whole form can count for more.
 *
 * @param counted its minutes in the total
 * @param notCounted what rules took away, in the order of the steps; a rule that took nothing is not there
 */
public record EntryResult(EntryId id, long counted, List<NotCounted> notCounted) {

    /** Keeps a copy that does not change. */
    public EntryResult {
        notCounted = List.copyOf(notCounted);
    }

    /** Minutes that the caps left (steps 2 to 6), whether or not there was room for them in the total. */
    long leftAfterCaps(Entry entry) {
        return entry.minutes()
                - notCounted.stream()
                        .filter(taken -> taken.rule() != EntryRule.REST_ROOM)
                        .mapToLong(NotCounted::minutes)
                        .sum();
    }
}
