package nl.schoolleidersregister.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The table of two assessors' marks: how often one gave this and the other that.
 *
 * <p>Kappa is 1 less the disagreement there was over the disagreement that chance would have given, which is what two
 * assessors have who give their marks as often as these do, but without looking at the work (Cohen, J., 1968, Weighted
 * kappa, Psychological Bulletin 70, 213-220). With {@link Weighting#NONE} that is kappa itself (Cohen, J., 1960, A
 * coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 37-46).
 *
 * @param pairs the marks, two of the same work each
 */
public record AgreementTable(List<Pair> pairs) {

    /** Two marks of the same work on the same competence, of two assessors. */
    public record Pair(Mark one, Mark other) {

        private Pair turned() {
            return new Pair(/* one= */ other, /* other= */ one);
        }
    }

    public AgreementTable {
        pairs = List.copyOf(pairs);
    }

    /** The agreement of two assessors, of whom each has a side of the table. */
    public Agreement agreement(Disagreement disagreement) {
        return agreement(pairs, disagreement);
    }

    /**
     * The agreement of many assessors in changing pairs. Who of two stands first is chance there, so each pair counts
     * both ways: the outcome is the same whoever stands first.
     */
    public Agreement agreementBothWays(Disagreement disagreement) {
        var turned = new ArrayList<>(pairs);
        pairs.forEach(pair -> turned.add(pair.turned()));
        return agreement(turned, disagreement);
    }

    private Agreement agreement(List<Pair> counted, Disagreement disagreement) {
        if (pairs.isEmpty()) {
            return new Agreement.NoPairs();
        }
        var first = counted.getFirst().one();
        if (counted.stream().allMatch(pair -> pair.equals(new Pair(first, first)))) {
            return new Agreement.OneMarkOnly(pairs.size(), first);
        }
        long there = counted.stream()
                .mapToLong(pair -> disagreement.between(pair.one(), pair.other()))
                .reduce(0, Math::addExact);
        var over = new Fraction(Math.multiplyExact(there, counted.size()), byChance(counted, disagreement));
        return new Agreement.Kappa(pairs.size(), new Fraction(1, 1).minus(over));
    }

    /** The disagreement of all first marks with all second ones, which is as many times too much as there are pairs. */
    private static long byChance(List<Pair> counted, Disagreement disagreement) {
        var ones = times(counted.stream().map(Pair::one).toList());
        var others = times(counted.stream().map(Pair::other).toList());
        long sum = 0;
        for (var one : ones.entrySet()) {
            for (var other : others.entrySet()) {
                var times = Math.multiplyExact(one.getValue(), other.getValue());
                var grave = disagreement.between(one.getKey(), other.getKey());
                sum = Math.addExact(sum, Math.multiplyExact(times, grave));
            }
        }
        return sum;
    }

    private static Map<Mark, Long> times(List<Mark> marks) {
        return marks.stream().collect(Collectors.groupingBy(mark -> mark, TreeMap::new, Collectors.counting()));
    }
}
