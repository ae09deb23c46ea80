package nl.schoolleidersregister.quality;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Two marks of the same work on the same competence, of two assessors.
 *
 * @param later of the two; of one day the one that is handed in second
 */
public record MarkedPair(Marking earlier, Marking later) {

    /** The latest first; of one day by the work. */
    static final Comparator<MarkedPair> LATEST_FIRST = Comparator.<MarkedPair, LocalDate>comparing(
                    pair -> pair.later().on())
            .reversed()
            .thenComparing(pair -> pair.later().work().toString())
            .thenComparing(pair -> pair.earlier().assessor().value())
            .thenComparing(pair -> pair.later().assessor().value());

    static MarkedPair of(Marking one, Marking other) {
        return one.on().isAfter(other.on()) ? new MarkedPair(other, one) : new MarkedPair(one, other);
    }

    /** Of which half-year it tells: that in which the later was given. */
    public HalfYear halfYear() {
        return later.halfYear();
    }

    /** {@link Occasion#AGAIN} when one of them was. */
    public Occasion occasion() {
        return earlier.occasion() == Occasion.AGAIN ? Occasion.AGAIN : later.occasion();
    }

    /** Whether both found the same. */
    public boolean isSame() {
        return earlier.mark().equals(later.mark());
    }
}
