package nl.schoolleidersregister.quality;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import nl.schoolleidersregister.regulation.Competence;

/**
 * How far assessors agreed on a competence in a half-year, with what that rests on.
 *
 * @param pairs the latest first
 */
public record Measured(HalfYear halfYear, Competence competence, Occasion occasion, List<MarkedPair> pairs) {

    /** With fewer pairs no figure is shown and nothing follows from one: a single mark would move it too far. */
    public static final int FEWEST = 10;

    public Measured {
        pairs = List.copyOf(pairs);
    }

    /** Whether there are pairs enough for a figure. */
    public boolean isEnough() {
        return pairs.size() >= FEWEST;
    }

    /** On how many pieces of work it rests. */
    public int works() {
        return pairs.stream()
                .map(pair -> pair.later().work())
                .collect(toUnmodifiableSet())
                .size();
    }

    /** In how many pairs both found the same. */
    public int same() {
        return (int) pairs.stream().filter(MarkedPair::isSame).count();
    }

    /** The agreement beyond chance, whatever the number of pairs. */
    public Agreement agreement(Disagreement disagreement) {
        var table = pairs.stream()
                .map(pair -> new AgreementTable.Pair(
                        pair.earlier().mark(), pair.later().mark()))
                .toList();
        return new AgreementTable(table).agreementBothWays(disagreement);
    }

    /** Whether it was measured on enough and found too low, so that a calibration is due (article F5). */
    public boolean needsCalibration() {
        return occasion == Occasion.JUDGED
                && isEnough()
                && agreement(Weighting.NONE).needsCalibration();
    }
}
