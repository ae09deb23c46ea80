package nl.schoolleidersregister.evaluation;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * Step 12: divides minutes over competences (article B12). An entry's minutes are divided equally over its competences,
 * the share of a mapped one equally over those it is mapped to; one rounding, down, for each entry and final
 * competence.
 */
final class CompetenceShares {

    private final Map<Competence, List<Competence>> mapping;
    private final Map<Competence, Long> minutes = new HashMap<>();

    /** Worked out once for each list of competences: many entries share one. */
    private final Map<List<Competence>, Map<Competence, Part>> parts = new HashMap<>();

    private CompetenceShares(Map<Competence, List<Competence>> mapping) {
        this.mapping = mapping;
    }

    /** How many competences reach their share; each needs at least one minute for that. */
    static int reached(List<EntryAccount> afterStep6, Regulation regulation, Asked asked) {
        CompetenceShares shares = new CompetenceShares(regulation.mapping());
        afterStep6.forEach(
                account -> shares.divide(account.left(), account.entry().competences()));
        long enough = Math.max(1, minutesEach(regulation, asked));
        int reached = 0;
        for (long share : shares.minutes.values()) {
            reached += share >= enough ? 1 : 0;
        }
        return reached;
    }

    /**
     * {@code pointsEach} in minutes, lowered in proportion with what is asked, rounded down. The minutes per point
     * above and below the line cancel out. Where a regulation asks no points, nothing is asked of a competence.
     */
    private static long minutesEach(Regulation regulation, Asked asked) {
        if (asked.total() == 0) {
            return 0;
        }
        return regulation.breadth().pointsEach() * asked.total() / regulation.requiredPoints();
    }

    private void divide(long left, List<Competence> competences) {
        if (competences.stream().noneMatch(mapping::containsKey)) {
            competences.forEach(competence -> add(competence, left / competences.size()));
        } else {
            parts.computeIfAbsent(competences, this::partsOf)
                    .forEach((competence, part) -> add(competence, part.of(left, competences.size())));
        }
    }

    private void add(Competence competence, long share) {
        minutes.merge(competence, share, Long::sum);
    }

    private Map<Competence, Part> partsOf(List<Competence> competences) {
        Map<Competence, Part> partsByFinal = new HashMap<>();
        for (Competence competence : competences) {
            List<Competence> finals = mapping.getOrDefault(competence, List.of(competence));
            Part part = Part.oneIn(finals.size());
            finals.forEach(code -> partsByFinal.merge(code, part, Part::plus));
        }
        return partsByFinal;
    }

    /**
     * An exact fraction in lowest terms of one competence's share: parts can be added, however many and whatever the
     * lengths of their lists, without a rounding between and without numbers that grow with their number.
     */
    private record Part(BigInteger above, BigInteger below) {

        static Part oneIn(int parts) {
            return new Part(BigInteger.ONE, BigInteger.valueOf(parts));
        }

        Part plus(Part other) {
            BigInteger sum = above.multiply(other.below).add(other.above.multiply(below));
            BigInteger product = below.multiply(other.below);
            BigInteger common = sum.gcd(product);
            return new Part(sum.divide(common), product.divide(common));
        }

        /** This part of the minutes divided over a number of competences, rounded down. */
        long of(long minutes, int competences) {
            return BigInteger.valueOf(minutes)
                    .multiply(above)
                    .divide(below.multiply(BigInteger.valueOf(competences)))
                    .longValueExact();
        }
    }
}
