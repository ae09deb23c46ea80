package nl.schoolleidersregister.evaluation;

import java.util.List;
import nl.schoolleidersregister.shared.Period;

/**
 * Everything an evaluation rests on, without a name. The order within a list means nothing.
 *
 * @param cycle the cycle as it was set, before pauses
 * @param entries each with an id of its own
 * @param valuedBy which regulation values entries; an entry before the first row is valued by the cycle's regulation
 */
public record Facts(
        Period cycle,
        List<Extension> extensions,
        List<Entry> entries,
        List<Employment> employments,
        List<Absence> absences,
        List<Pause> pauses,
        List<ValuedBy> valuedBy) {

    /** Refuses two entries with one id and two rows of valuation from one day. */
    public Facts {
        extensions = List.copyOf(extensions);
        entries = List.copyOf(entries);
        employments = List.copyOf(employments);
        absences = List.copyOf(absences);
        pauses = List.copyOf(pauses);
        valuedBy = List.copyOf(valuedBy);
        if (entries.stream().map(Entry::id).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("Two entries with one id");
        }
        if (valuedBy.stream().map(ValuedBy::from).distinct().count() < valuedBy.size()) {
            throw new IllegalArgumentException("Two regulations value entries from the same day");
        }
    }

    /** The same facts in another cycle. */
    public Facts withCycle(Period other) {
        return new Facts(other, extensions, entries, employments, absences, pauses, valuedBy);
    }

    /** The same facts with other entries: what a leader asks before taking a course. */
    public Facts withEntries(List<Entry> others) {
        return new Facts(cycle, extensions, others, employments, absences, pauses, valuedBy);
    }

    /** The same facts, valued by these regulations. */
    public Facts withValuedBy(List<ValuedBy> others) {
        return new Facts(cycle, extensions, entries, employments, absences, pauses, others);
    }
}
